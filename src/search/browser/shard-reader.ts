import { indexFiles } from '../index-files.ts';
import { keysOfFolded, keysOfTerm, keysThatBegin, type KeyRange } from '../index-terms.ts';
import { readPostings } from '../postings.ts';
import { readHead, wordsOfClass, type ShardHead } from '../shard-head.ts';
import type { ShownPage } from '../shown-page.ts';
import { readTerms, type IndexedTerm } from '../term-list.ts';
import type { Lookup, Posting } from './engine.ts';
import type { IndexFolder } from './index-folder.ts';
import { ranking } from './weights.ts';

/** Answers that are kept, so that the next keystroke need not read them again. */
const keptAnswers = 100;

/** One shard of the index, read file by file as it is asked. */
export class ShardReader {
  readonly #folder: IndexFolder;
  readonly #name: string;
  /** The row of its first page in the catalogue. */
  readonly #firstRow: number;
  readonly #averageLength: number;
  readonly #answers = new Map<string, readonly Posting[]>();
  #head: Promise<ShardHead> | undefined;

  constructor(folder: IndexFolder, name: string, firstRow: number, averageLength: number) {
    this.#folder = folder;
    this.#name = name;
    this.#firstRow = firstRow;
    this.#averageLength = averageLength;
  }

  /** The pages that hold what is asked for, in no order. */
  async find(lookup: Lookup, signal?: AbortSignal): Promise<readonly Posting[]> {
    const asked = JSON.stringify(lookup);
    const kept = this.#answers.get(asked);
    if (kept !== undefined) return kept;
    const answer = await this.#read(lookup, signal);
    this.#answers.set(asked, answer);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > keptAnswers) this.#answers.delete(oldest);
    return answer;
  }

  /** What is shown of a page, by its row in the catalogue. */
  async open(row: number, signal?: AbortSignal): Promise<ShownPage> {
    const { firstPages } = await this.#readHead();
    const page = row - this.#firstRow;
    const index = firstPages.findLastIndex((first) => first <= page);
    const bytes = await this.#folder.read(indexFiles.pages(this.#name, index), signal);
    const pages = JSON.parse(new TextDecoder().decode(bytes)) as readonly ShownPage[];
    const shown = pages[page - (firstPages[index] ?? 0)];
    if (shown === undefined) throw new Error(`search: no page ${row} in ${this.#name}`);
    return shown;
  }

  async #read(lookup: Lookup, signal?: AbortSignal): Promise<readonly Posting[]> {
    const head = await this.#readHead();
    const [from, to] = keysOf(lookup);
    const files = filesOf(head.firstKeys, from, to);
    const lists = await Promise.all(
      files.map(async (index) =>
        readTerms(await this.#folder.read(indexFiles.terms(this.#name, index), signal)),
      ),
    );
    const terms = lists.flat().filter(({ key }) => key >= from && key < to);
    return this.#postingsOf(terms, head);
  }

  /** The head belongs to every question, so that none of them gives it up. */
  #readHead(): Promise<ShardHead> {
    this.#head ??= this.#folder.read(indexFiles.head(this.#name)).then(readHead);
    this.#head.catch(() => (this.#head = undefined));
    return this.#head;
  }

  #postingsOf(terms: readonly IndexedTerm[], { lengths }: ShardHead): Posting[] {
    const found = new Map<number, Omit<Posting, 'score'> & { weight: number }>();
    for (const { postings } of terms) {
      for (const { page, positions, extra, fields } of readPostings(postings)) {
        const weight = positions.length + extra;
        const own = { page: page + this.#firstRow, positions, fields, weight };
        const before = found.get(page);
        found.set(page, before === undefined ? own : joined(before, own));
      }
    }
    return [...found].map(([page, { weight, ...own }]) => ({
      ...own,
      score: this.#scoreOf(weight, lengths[page] ?? 0),
    }));
  }

  /** The part of BM25 that belongs to one page. */
  #scoreOf(weight: number, length: number): number {
    const { saturation, pageLength } = ranking;
    const relative = wordsOfClass(length) / this.#averageLength;
    const damping = saturation * (1 - pageLength + pageLength * relative);
    return (weight * (saturation + 1)) / (weight + damping);
  }
}

type Weighed = Omit<Posting, 'score'> & { readonly weight: number };

/** A page that holds two terms that are looked for as one. */
function joined(a: Weighed, b: Weighed): Weighed {
  return {
    page: a.page,
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    fields: [...new Set([...a.fields, ...b.fields])],
    weight: a.weight + b.weight,
  };
}

function keysOf({ term, isBeginning, accents }: Lookup): KeyRange {
  if (isBeginning === true) return keysThatBegin(term);
  return accents === 'same' ? keysOfTerm(term) : keysOfFolded(term);
}

/** The numbers of the files in which keys of a range may stand. */
function filesOf(firstKeys: readonly string[], from: string, to: string): number[] {
  const first = Math.max(0, lastUpTo(firstKeys, from));
  const files: number[] = [];
  for (let index = first; index < firstKeys.length && (firstKeys[index] ?? '') < to; index++)
    files.push(index);
  return files;
}

/** The last of ascending keys that is not greater than a key; -1 if all are. */
function lastUpTo(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
