import { stringify } from 'yaml';
import { isoDay } from './calendar.ts';
import { conferenceFields } from './conference-fields.ts';
import { documentText, reportText } from './document-text.ts';
import { entryFields } from './entry-fields.ts';
import { numberedFields } from './numbered-fields.ts';
import type { People } from './people.ts';
import { isNumbered, type PlannedDocument } from './planned-document.ts';
import { RandomStream } from './random.ts';
import { tasksOf } from './tasks.ts';

const collections = {
  conference: 'conferences',
  spoken: 'directives',
  written: 'directives',
  resolution: 'resolutions',
} as const;

/** A file of the generated content folder. */
export interface GeneratedFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Writes the file of a planned document. Every document has its own random stream. */
export function entryFile(
  document: PlannedDocument,
  people: People,
  seed: number,
  picture: object | undefined,
): GeneratedFile {
  const random = new RandomStream(seed, `text ${document.index}`);
  const fields = {
    ...entryFields(document, random),
    ...ownFields(document, people, random),
    ...(picture && { images: [picture] }),
  };
  const text = isNumbered(document)
    ? documentText(document, random)
    : reportText(document.words, random);
  const file = picture ? `${document.id}/index.md` : `${document.id}.md`;
  return {
    path: `${collections[document.kind]}/${file}`,
    text: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}\n`,
  };
}

function ownFields(document: PlannedDocument, people: People, random: RandomStream): object {
  const { kind, conference } = document;
  if (kind === 'conference') return conferenceFields(document, people, random);
  const from = conference && { conference: conference.id };
  const numbered = isNumbered(document) ? numberedFields(document, people) : {};
  if (kind === 'resolution') return { ...numbered, ...from };
  return { ...directiveFields(document, people, random), ...from, ...numbered };
}

function directiveFields(document: PlannedDocument, people: People, random: RandomStream): object {
  const { body, day, kind } = document;
  const { person, office } = people.leaderOf(body, day);
  return {
    form: kind,
    issuer: {
      person: person.id,
      offices: [{ title: office.title, body: office.body }],
      ...(kind === 'written' && { body: body.id }),
    },
    date: isoDay(day),
    addressees: [{ place: body.place.id }],
    tasks: tasksOf(document, random),
  };
}
