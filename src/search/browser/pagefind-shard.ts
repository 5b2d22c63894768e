import { fromIndexText, fromKeptText } from '../index-text.ts';
import { searchedFields } from '../fields.ts';
import type { Anchor, FoundPage, Lookup, Posting } from './engine.ts';
import { rarity } from './rarity.ts';
import { pageLength, ranking } from './weights.ts';

/** One index of Pagefind 1.6 in the browser, as far as it is used here; it comes without types. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}

interface PagefindResult {
  /** Its place in the shard, as `makeShard` has named it. */
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly title?: string;
    readonly location: number;
  }[];
}

/**
 * A letter that comes after all that Vietnamese texts have. Words with one beginning can lie in two files of the index, of which
 * Pagefind loads that where the beginning itself would stand; this loads the one where they end.
 */
const lastLetter = '\uffdc';

/** Words whose answers are kept, so that the next keystroke need not ask for them again. */
const keptAnswers = 200;

/** One shard of the index. Its pages are known by their rows in the catalogue. */
export class PagefindShard {
  readonly #open: () => Promise<Pagefind>;
  #opened: Promise<Pagefind> | undefined;
  readonly #firstRow: number;
  readonly #relativeLengths: readonly number[];
  readonly #answers = new Map<string, readonly Posting[]>();
  #pages: Promise<ReadonlyMap<number, PagefindResult>> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param open opens the index of the shard, when it is first asked for anything
   * @param firstRow the row of its first page in the catalogue
   * @param relativeLengths the lengths of its pages, 1 for the average of the whole index
   */
  constructor(open: () => Promise<Pagefind>, firstRow: number, relativeLengths: readonly number[]) {
    this.#open = open;
    this.#firstRow = firstRow;
    this.#relativeLengths = relativeLengths;
  }

  /** The pages that hold what is asked for, in no order. */
  async find(lookup: Lookup, signal?: AbortSignal): Promise<readonly Posting[]> {
    const key = JSON.stringify(lookup);
    const kept = this.#answers.get(key);
    if (kept) return kept;
    const answer = await this.#ask(lookup, signal);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > keptAnswers) this.#answers.delete(oldest);
    return answer;
  }

  async open(row: number): Promise<FoundPage> {
    const result = (await this.#readPages()).get(row);
    if (result === undefined) throw new Error(`search: unknown page ${row}`);
    return toPage(await result.data());
  }

  async #ask(
    { word, isWhole, accents }: Lookup,
    signal: AbortSignal | undefined,
  ): Promise<readonly Posting[]> {
    const term = isWhole === true ? `"${word}"` : word;
    // The parts of the index are fetched side by side; the searches then take turns, because
    // whether accents count is a state of Pagefind.
    const loaded = isWhole === true ? [term] : [term, word + lastLetter];
    const pagefind = await this.#pagefind();
    await Promise.all(loaded.map((own) => pagefind.preload(own)));
    return this.#inTurn(async () => {
      signal?.throwIfAborted();
      await pagefind.options({ exactDiacritics: accents === 'same' });
      const { results } = await pagefind.search(term);
      // Pagefind weighs by what is rare in the shard; what is rare in the whole is known later.
      const rare = rarity(results.length, this.#relativeLengths.length);
      return results.map(({ id, score, words, matchedMetaFields = [] }) => {
        const page = this.#rowOf(id);
        const length = this.#relativeLengths[page - this.#firstRow] ?? 1;
        return {
          page,
          score: isWhole === true ? 0 : scoreAtLength(score / rare, length),
          positions: words,
          fields: searchedFields.filter((field) => matchedMetaFields.includes(field)),
        };
      });
    });
  }

  /** All results are kept: when one is forgotten, Pagefind's worker forgets its page. */
  #readPages(): Promise<ReadonlyMap<number, PagefindResult>> {
    this.#pages ??= this.#inTurn(async () => {
      const { results } = await (await this.#pagefind()).search(null);
      if (results.length !== this.#relativeLengths.length)
        throw new Error('search: the index has changed');
      return new Map(results.map((result) => [this.#rowOf(result.id), result]));
    });
    this.#pages.catch(() => (this.#pages = undefined));
    return this.#pages;
  }

  #rowOf(id: string): number {
    return this.#firstRow + Number(id);
  }

  #pagefind(): Promise<Pagefind> {
    this.#opened ??= this.#open();
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }
}

/**
 * What BM25 gives for a page of a length, from what Pagefind gives without regard to lengths, which it
 * would compare with those of the shard alone. Rounded, so that shards do not differ in the last bits.
 */
function scoreAtLength(score: number, length: number): number {
  const { termSaturation: saturation } = ranking;
  const count = (score * saturation) / (saturation + 1 - score);
  const damping = saturation * (1 - pageLength + pageLength * length);
  return Math.round(((count * (saturation + 1)) / (count + damping)) * 1e4) / 1e4;
}

function toPage({ url, content, meta, anchors }: PagefindFragment): FoundPage {
  const kept = (name: string): string | undefined => {
    const value = meta[name];
    return value === undefined ? undefined : fromKeptText(value);
  };
  const [tone = '', ...label] = kept('status')?.split(' ') ?? [];
  const [date, body] = ['date', 'body'].map(kept);
  const number = fromIndexText(meta['number'] ?? '');
  return {
    address: url,
    title: fromIndexText(meta['title'] ?? ''),
    kind: kept('kind') ?? '',
    ...(number !== '' && { number }),
    ...(date !== undefined && { date }),
    ...(body !== undefined && { body }),
    ...(tone !== '' && { status: { tone, label: label.join(' ') } }),
    words: wordsOf(content).map(fromIndexText),
    anchors: anchors.map(({ id, text, title, location }): Anchor => ({
      id,
      title: title ?? fromIndexText(text),
      position: location,
      end: location + wordsOf(text).length,
    })),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
