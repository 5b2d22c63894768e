import { documentNumberSlug } from '#domain/document-number.ts';
import { slugify } from '#domain/vietnamese.ts';
import { makeAdministration, type Administration, type Body } from './administration.ts';
import { termStart, yearOf } from './calendar.ts';
import { makeEvents, type Event } from './event.ts';
import { Numberer } from './numbering.ts';
import { makePeople, type People } from './people.ts';
import { isNumbered, type Numbering, type PlannedDocument } from './planned-document.ts';
import { RandomStream } from './random.ts';
import { makeReferences, ReferenceChoice, type Reference } from './references.ts';
import { RelationSource } from './relations.ts';
import { topics } from './topics.ts';
import { ZipfChoice } from './zipf.ts';

export interface CorpusOptions {
  /** How many conferences, directives and resolutions there are together. */
  readonly documents: number;
  /** The mean length of their texts. */
  readonly words: number;
  /** How many of the conferences have a picture, the newest first. */
  readonly photos: number;
  readonly seed: number;
}

/** Everything that a generated content folder will hold, but for the texts. */
export interface CorpusPlan {
  readonly administration: Administration;
  readonly people: People;
  readonly references: readonly Reference[];
  /** In the order of their days. */
  readonly documents: readonly PlannedDocument[];
}

/** Plans a content folder; the same options give the same plan. */
export function planCorpus(options: CorpusOptions): CorpusPlan {
  const { documents, seed } = options;
  const administration = makeAdministration(documents);
  const references = makeReferences(documents, seed);
  return {
    administration,
    people: makePeople(administration.bodies, seed),
    references,
    documents: new Planner(options, references).plan(administration),
  };
}

class Planner {
  readonly #options: CorpusOptions;
  readonly #random: RandomStream;
  readonly #numberer = new Numberer();
  readonly #relations = new RelationSource();
  readonly #bases: ReferenceChoice;
  readonly #topics = new ZipfChoice(topics, 0.7);
  readonly #meetings = new Map<string, number>();
  readonly #documents: PlannedDocument[] = [];

  constructor(options: CorpusOptions, references: readonly Reference[]) {
    this.#options = options;
    this.#random = new RandomStream(options.seed, 'plan');
    this.#bases = new ReferenceChoice(references);
  }

  plan(administration: Administration): PlannedDocument[] {
    for (const event of makeEvents(administration, this.#options.documents, this.#random)) {
      this.#addEvent(event);
    }
    return this.#documents;
  }

  #addEvent({ day, body, kinds }: Event): void {
    const topic = this.#topics.draw(this.#random);
    const matter = this.#random.pick(topic.matters);
    let conference: PlannedDocument | undefined;
    for (const kind of kinds) {
      const words = this.#drawLength();
      const numbering =
        kind === 'written' || kind === 'resolution'
          ? this.#numberer.next(body, day, words, kind, this.#random)
          : undefined;
      const ordinal = kind === 'conference' ? this.#nextMeeting(body, day) : undefined;
      const document: PlannedDocument = {
        index: this.#documents.length,
        kind,
        ...identify({ kind, body, day, matter, numbering, conference, ordinal }),
        body,
        day,
        topics: this.#random.happens(0.4) ? this.#withSecond(topic) : [topic],
        matter,
        words,
        bases: this.#bases.draw(this.#random, day, this.#random.between(1, 3)),
        ...(ordinal !== undefined && { ordinal }),
        ...(numbering && { numbering }),
        ...(conference && { conference }),
        relations: numbering ? this.#relations.draw(body, day, numbering, this.#random) : [],
        results: [],
      };
      if (kind === 'conference') conference = document;
      else if (kind === 'resolution') conference?.results.push(document);
      if (isNumbered(document)) this.#relations.add(document);
      this.#documents.push(document);
    }
  }

  /** Lengths of official texts are spread like a log-normal distribution. */
  #drawLength(): number {
    const spread = 0.5;
    const factor = Math.exp(spread * this.#random.normal() - spread ** 2 / 2);
    return Math.max(40, Math.round(this.#options.words * Math.min(factor, 5)));
  }

  #withSecond(topic: (typeof topics)[number]): (typeof topics)[number][] {
    const second = this.#topics.draw(this.#random);
    return second === topic ? [topic] : [topic, second];
  }

  /** Meetings are counted by term in the Party and in councils, by year elsewhere. */
  #nextMeeting({ id, kind }: Body, day: number): number {
    const year = yearOf(day);
    const key = `${id}|${kind === 'government' ? year : termStart(year)}`;
    const ordinal = (this.#meetings.get(key) ?? 0) + 1;
    this.#meetings.set(key, ordinal);
    return ordinal;
  }
}

interface Naming {
  readonly kind: PlannedDocument['kind'];
  readonly body: Body;
  readonly day: number;
  readonly matter: string;
  readonly numbering: Numbering | undefined;
  readonly conference: PlannedDocument | undefined;
  readonly ordinal: number | undefined;
}

function identify(naming: Naming): Pick<PlannedDocument, 'id' | 'title'> {
  const { kind, body, day, matter, numbering, conference, ordinal = 0 } = naming;
  const year = yearOf(day);
  if (numbering) {
    const { word, number } = numbering;
    return {
      id: `${year}/${slugify(word)}-${documentNumberSlug(number)}-${body.place.id}`,
      title: `${word} ${number} của ${body.short} về ${matter} năm ${year}`,
    };
  }
  const meeting = `${body.kind === 'assembly' ? 'kỳ họp' : 'hội nghị'} lần thứ ${ordinal}`;
  if (kind === 'conference') {
    return {
      id: `${year}/${slugify(meeting)}-${body.id}`,
      title: `${meeting.charAt(0).toUpperCase()}${meeting.slice(1)} của ${body.short} về ${matter}`,
    };
  }
  if (!conference) throw new Error('a speech without conference');
  const { id, title } = conference;
  return {
    id: id.replace('/', '/phat-bieu-'),
    title: `Phát biểu tại ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  };
}
