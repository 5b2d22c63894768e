import { numberNames, wholeName } from './document-names.ts';
import type { SearchedField } from './fields.ts';
import { nameTerm, runsIn, termOf } from './index-terms.ts';
import type { PageText } from './page-text.ts';
import type { PagePosting } from './postings.ts';
import type { SearchRecord } from './record.ts';

/** The most runs that are kept together as one term; what is longer is no number but an address. */
const longestTerm = 12;

/** Words whose terms are kept, because most words of a text have stood in another before. */
const keptWords = 100_000;

interface Gathered {
  readonly positions: number[];
  extra: number;
  readonly fields: SearchedField[];
}

/** Says what one page is to be found by: every term of its text and of the fields beside it. */
export class TermGatherer {
  readonly #termsOfWords = new Map<string, readonly string[]>();

  /** The terms of a page, each with what the page says of it. */
  gather(record: SearchRecord, text: PageText): ReadonlyMap<string, PagePosting> {
    const terms = new Map<string, Gathered>();
    this.#addText(terms, text);
    for (const [field, words] of Object.entries(fieldsOf(record)) as [SearchedField, string][]) {
      for (const word of words.split(/\s+/))
        for (const term of this.#termsIn(word)) addField(terms, term, field);
    }
    for (const name of namesOf(record)) addField(terms, nameTerm(name), 'names');
    return terms;
  }

  #addText(terms: Map<string, Gathered>, { words, stresses, titleLength }: PageText): void {
    let stretch = 0;
    for (const [position, word] of words.entries()) {
      while (position >= (stresses[stretch]?.to ?? Infinity)) stretch++;
      const extra = stresses[stretch]?.extra ?? 0;
      for (const term of this.#termsIn(word)) {
        const gathered = gatheredOf(terms, term);
        if (gathered.positions.at(-1) !== position) gathered.positions.push(position);
        gathered.extra += extra;
        if (position < titleLength) addField(terms, term, 'title');
      }
    }
  }

  #termsIn(word: string): readonly string[] {
    const kept = this.#termsOfWords.get(word);
    if (kept !== undefined) return kept;
    const runs = runsIn(word);
    const isCompound = runs.length > 1 && runs.length <= longestTerm;
    const terms = isCompound ? [...runs, termOf(runs)] : runs;
    if (this.#termsOfWords.size < keptWords) this.#termsOfWords.set(word, terms);
    return terms;
  }
}

/** Words under which a page is looked for though its text may not have them. */
function fieldsOf(record: SearchRecord): Partial<Record<SearchedField, string>> {
  const { number, kindLabel, body = '', date, filters, aliases, about: others = [] } = record;
  const labels = Object.values(filters)
    .flat()
    .map((value) => (typeof value === 'string' ? value : value.label));
  const about = new Set([kindLabel, body, date?.text ?? '', ...labels, ...aliases, ...others]);
  return { ...(number !== undefined && { number }), about: [...about].join(' ') };
}

/** What is asked for whole: numbers with and without their type, short titles, other names. */
function namesOf({ number, kindLabel, title, aliases }: SearchRecord): string[][] {
  const names = [
    ...(number === undefined ? [] : numberNames(number, kindLabel)),
    ...[title, ...aliases].map(wholeName),
  ];
  return names.filter(({ length }) => length > 0);
}

function addField(terms: Map<string, Gathered>, term: string, field: SearchedField): void {
  const { fields } = gatheredOf(terms, term);
  if (!fields.includes(field)) fields.push(field);
}

function gatheredOf(terms: Map<string, Gathered>, term: string): Gathered {
  const known = terms.get(term);
  if (known !== undefined) return known;
  const gathered: Gathered = { positions: [], extra: 0, fields: [] };
  terms.set(term, gathered);
  return gathered;
}
