import { fromIndexText, fromKeptText } from '../index-text.ts';
import { searchedFields } from '../fields.ts';
import type { Anchor, FoundPage, Lookup, Posting, SearchEngine } from './engine.ts';
import { ranking } from './weights.ts';

/** The part of Pagefind 1.6 in the browser that is used here; it comes without types. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}

interface PagefindResult {
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

/** Words whose answers are kept, so that the next keystroke need not ask for them again. */
const keptAnswers = 200;

export interface OpenOptions {
  /** The folder of Pagefind's code, with a slash at its end, if it is not that of the index. */
  readonly code?: string;
  /** Counts how often opening was tried; what failed once is loaded anew under another address. */
  readonly attempt?: number;
}

/**
 * Opens the index at an address that ends in a slash, as in 'https://example.org/pagefind/'.
 * Rejects when the code of Pagefind cannot be loaded.
 */
export async function openPagefind(
  address: string,
  { code = address, attempt = 1 }: OpenOptions = {},
): Promise<SearchEngine> {
  const again = attempt === 1 ? '' : `?${attempt}`;
  const pagefind = (await import(/* @vite-ignore */ `${code}pagefind.js${again}`)) as Pagefind;
  await pagefind.options({ basePath: address, ranking });
  return new PagefindEngine(pagefind);
}

class PagefindEngine implements SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #answers = new Map<string, Promise<readonly Posting[]>>();
  /** Results are kept whole: when one is forgotten, Pagefind's worker forgets its page. */
  readonly #results = new Map<string, PagefindResult>();
  #order: Promise<readonly string[]> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  find(lookup: Lookup): Promise<readonly Posting[]> {
    const key = JSON.stringify(lookup);
    const kept = this.#answers.get(key);
    if (kept) return kept;
    const answer = this.#ask(lookup);
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > keptAnswers) this.#answers.delete(oldest);
    return answer;
  }

  pages(): Promise<readonly string[]> {
    this.#order ??= this.#inTurn(async () => {
      const { results } = await this.#pagefind.search(null, { sort: { date: 'asc' } });
      return this.#keep(results).map(({ id }) => id);
    });
    this.#order.catch(() => (this.#order = undefined));
    return this.#order;
  }

  async open(page: string): Promise<FoundPage> {
    const result = this.#results.get(page);
    if (result === undefined) throw new Error(`search: unknown page ${page}`);
    return toPage(await result.data());
  }

  async #ask({ word, isWhole, accents }: Lookup): Promise<readonly Posting[]> {
    const term = isWhole === true ? `"${word}"` : word;
    // The parts of the index are fetched side by side; the searches then take turns, because
    // whether accents count is a state of Pagefind.
    await this.#pagefind.preload(term);
    return this.#inTurn(async () => {
      await this.#pagefind.options({ exactDiacritics: accents === 'same' });
      const { results } = await this.#pagefind.search(term);
      return this.#keep(results).map(({ id, score, words, matchedMetaFields = [] }) => ({
        page: id,
        score: isWhole === true ? 0 : score,
        positions: words,
        fields: searchedFields.filter((field) => matchedMetaFields.includes(field)),
      }));
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }

  #keep(results: readonly PagefindResult[]): readonly PagefindResult[] {
    for (const result of results) {
      if (!this.#results.has(result.id)) this.#results.set(result.id, result);
    }
    return results;
  }
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
