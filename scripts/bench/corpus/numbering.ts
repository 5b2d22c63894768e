import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { Body } from './administration.ts';
import { termOf, yearOf } from './calendar.ts';
import type { Numbering } from './planned-document.ts';
import type { RandomStream } from './random.ts';

interface Choice {
  readonly type: DocumentTypeId;
  readonly weight: number;
  readonly division: Numbering['division'];
}

const choices: Readonly<Record<Body['kind'], readonly Choice[]>> = {
  assembly: [{ type: 'resolution', weight: 1, division: 'articles' }],
  government: [
    { type: 'decision', weight: 5, division: 'articles' },
    { type: 'plan', weight: 3, division: 'sections' },
    { type: 'announcement', weight: 1, division: 'sections' },
    { type: 'report', weight: 1, division: 'sections' },
  ],
  party: [
    { type: 'resolution', weight: 4, division: 'sections' },
    { type: 'plan', weight: 2, division: 'sections' },
    { type: 'conclusion', weight: 2, division: 'sections' },
    { type: 'programme', weight: 1, division: 'sections' },
  ],
};

const directives: Readonly<Record<Body['kind'], readonly Choice[]>> = {
  assembly: [],
  government: [
    { type: 'directive', weight: 3, division: 'articles' },
    { type: 'telegram', weight: 1, division: 'sections' },
  ],
  party: [
    { type: 'official-letter', weight: 1, division: 'sections' },
    { type: 'announcement', weight: 1, division: 'sections' },
  ],
};

/** What the Party's bodies are called in their numbers. */
const partyCodes = { province: 'TU', district: 'HU', commune: 'ĐU' } as const;

/** Gives documents their numbers as offices do: in the order of their days, from 01 in each period. */
export class Numberer {
  readonly #last = new Map<string, number>();

  /** Numbers the next document of a body; a directive in writing, or any other document. */
  next(
    body: Body,
    day: number,
    words: number,
    kind: 'written' | 'resolution',
    random: RandomStream,
  ): Numbering {
    const { type, division } = draw((kind === 'written' ? directives : choices)[body.kind], random);
    const normative = mayBeNormative(body, type) && random.happens(0.4);
    const year = yearOf(day);
    const term = body.kind === 'party' ? termOf(year) : undefined;
    const series = [body.id, type, normative, term ?? year].join('|');
    const ordinal = (this.#last.get(series) ?? 0) + 1;
    this.#last.set(series, ordinal);
    return {
      type,
      word: sentenceCase(documentTypes[type].word),
      number: numberText(body, type, ordinal, normative ? year : undefined),
      ...(term !== undefined && { term }),
      effective: normative ? day + random.between(10, 45) : day,
      division,
      parts: Math.min(20, Math.max(3, Math.round(words / 110))),
    };
  }
}

/** Whether a body may lay down general rules, whose numbers have the year in them. */
function mayBeNormative({ kind, level }: Body, type: DocumentTypeId): boolean {
  return kind !== 'party' && level === 'province' && documentTypes[type].normative === true;
}

function numberText(
  body: Body,
  type: DocumentTypeId,
  ordinal: number,
  year: number | undefined,
): string {
  const { stateCode = '', partyCodes: [partyCode = ''] = [] } = documentTypes[type];
  const padded = String(ordinal).padStart(2, '0');
  if (body.kind === 'party') return `${padded}-${partyCode}/${partyCodes[body.level]}`;
  const code = `${stateCode}-${body.kind === 'assembly' ? 'HĐND' : 'UBND'}`;
  return year === undefined ? `${padded}/${code}` : `${padded}/${year}/${code}`;
}

function draw(list: readonly Choice[], random: RandomStream): Choice {
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.next() * total;
  for (const choice of list) {
    left -= choice.weight;
    if (left < 0) return choice;
  }
  throw new RangeError('a body that issues nothing');
}
