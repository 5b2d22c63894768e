import { documentNumberSlug } from '#domain/document-number.ts';
import { dayOf, isoDay, yearOf } from './calendar.ts';
import { RandomStream } from './random.ts';
import { topics } from './topics.ts';
import { ZipfChoice } from './zipf.ts';

/** An invented law or decree that documents are based on. */
export interface Reference {
  readonly id: string;
  readonly number: string;
  readonly type: 'law' | 'decree';
  /** 'Luật', 'Nghị định' */
  readonly word: string;
  readonly title: string;
  readonly day: number;
  /** An earlier one that it guides. */
  readonly guides?: string;
}

/** Ordinals from here on, so that no number is that of a real law. */
const firstOrdinal = 901;
const first = dayOf('2001-03-01');
const last = dayOf('2025-10-01');

/** The invented laws and decrees, the oldest first. */
export function makeReferences(documents: number, seed: number): Reference[] {
  const random = new RandomStream(seed, 'references');
  const count = Math.min(250, 20 + Math.round(documents / 100));
  const found: Reference[] = [];
  for (let index = 0; index < count; index++) {
    const day = Math.round(first + ((last - first) * index) / count);
    const law = index % 3 === 0;
    const matter = random.pick(random.pick(topics).matters);
    const guides = law ? undefined : found.findLast(({ type }) => type === 'law')?.id;
    const year = yearOf(day);
    const ordinal = firstOrdinal + index;
    const number = law ? `${ordinal}/${year}/QH${assemblyTerm(year)}` : `${ordinal}/${year}/NĐ-CP`;
    found.push({
      id: documentNumberSlug(number),
      number,
      type: law ? 'law' : 'decree',
      word: law ? 'Luật' : 'Nghị định',
      title: law ? `Luật Thí dụ về ${matter}` : `Hướng dẫn thí dụ về ${matter}`,
      day,
      ...(guides !== undefined && { guides }),
    });
  }
  return found;
}

/** Chooses references that were there on a day, some of them much more often than others. */
export class ReferenceChoice {
  readonly #references: readonly Reference[];
  readonly #newestFirst: ZipfChoice<number>;

  constructor(references: readonly Reference[]) {
    this.#references = references;
    this.#newestFirst = new ZipfChoice(references.map((_, index) => index));
  }

  /** Up to so many, none twice. */
  draw(random: RandomStream, day: number, count: number): Reference[] {
    const later = this.#references.findIndex((reference) => reference.day >= day);
    const known = later < 0 ? this.#references.length : later;
    const chosen = new Set<Reference>();
    for (let index = 0; index < count; index++) {
      const reference = this.#references[known - 1 - this.#newestFirst.draw(random, known)];
      if (reference) chosen.add(reference);
    }
    return [...chosen];
  }
}

/** The front matter of a reference. */
export function referenceFields({ number, type, title, day, guides }: Reference): object {
  return {
    number,
    type,
    title,
    date: isoDay(day),
    url: `https://vidu.example/van-ban/${documentNumberSlug(number)}`,
    ...(guides !== undefined && { relations: [{ kind: 'guides', to: guides }] }),
    status: 'unknown',
    verified: false,
    note: 'Văn bản bịa ra để đo.',
  };
}

/** The term of the National Assembly that a year belongs to: the eleventh began in 2002. */
function assemblyTerm(year: number): number {
  return 11 + Math.floor((Math.max(year, 2002) - 2002) / 4.8);
}
