import { fromIndexText, fromKeptText } from '../index-text.ts';
import { readNumbers } from '../number-letters.ts';
import { wordsOfClass } from '../page-length.ts';
import { fragmentFile, shardFile, type ShardFile } from '../shard-file.ts';
import { decodeWords, type WordOnPage } from '../word-file.ts';
import { saturated } from './bm25.ts';
import type { Anchor, FoundPage, Lookup, Posting } from './engine.ts';
import { loadKeptJson, loadUnpacked } from './load.ts';
import { matcherOf } from './lookup-match.ts';
import { WordLocator } from './word-locator.ts';

/** Words whose answers are kept, so that the next keystroke need not ask for them again. */
const keptAnswers = 200;

export interface ShardPlace {
  /** The address of its folder, with a slash at its end. */
  readonly address: string;
  /** The address of what the index is of, with a slash at its end. */
  readonly site: string;
  /** The row of its first page in the catalogue. */
  readonly firstRow: number;
  /** How many words a page of the whole index has on an average. */
  readonly averageLength: number;
}

/** What has to be loaded before anything can be asked. */
interface Opened {
  readonly locator: WordLocator;
  /** The length of each page, 1 for the average of the whole index. */
  readonly relativeLengths: readonly number[];
}

/** One shard of the index. Its pages are known by their rows in the catalogue. */
export class IndexShard {
  readonly #place: ShardPlace;
  readonly #answers = new Map<string, readonly Posting[]>();
  readonly #files = new Map<string, Promise<Uint8Array>>();
  #opened: Promise<Opened> | undefined;

  constructor(place: ShardPlace) {
    this.#place = place;
  }

  /** Loads what is needed before the first question. Rejects when it cannot be had. */
  open(): Promise<Opened> {
    this.#opened ??= this.#load();
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
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

  /** What is shown of a page. */
  async page(row: number): Promise<FoundPage> {
    const { address, firstRow, site } = this.#place;
    const bytes = await loadUnpacked(address + fragmentFile(row - firstRow));
    return toPage(readFragment(bytes), site);
  }

  async #load(): Promise<Opened> {
    const loaded = await loadKeptJson(this.#place.address + shardFile);
    const { lengths, ...files } = loaded as ShardFile;
    const relativeLengths = readNumbers(lengths).map(
      (length) => wordsOfClass(length) / this.#place.averageLength,
    );
    return { locator: new WordLocator(files), relativeLengths };
  }

  async #ask(lookup: Lookup, signal: AbortSignal | undefined): Promise<readonly Posting[]> {
    const { locator, relativeLengths } = await this.open();
    signal?.throwIfAborted();
    const names = locator.filesFor(lookup);
    const files = await Promise.all(names.map((name) => this.#file(name)));
    signal?.throwIfAborted();
    const isAnswer = matcherOf(lookup);
    const found = new Map<number, WordOnPage>();
    for (const file of files) {
      for (const { pages } of decodeWords(file, isAnswer)) {
        for (const page of pages) {
          const before = found.get(page.row);
          found.set(page.row, before === undefined ? page : together(before, page));
        }
      }
    }
    return Array.from(found.values(), ({ row, positions, count, fields }): Posting => {
      const page = this.#place.firstRow + row;
      if (lookup.isWhole === true)
        return { page, score: 0, positions: positions.slice(0, 1), fields };
      return { page, score: saturated(count, relativeLengths[row] ?? 1), positions, fields };
    });
  }

  #file(name: string): Promise<Uint8Array> {
    const file = this.#files.get(name) ?? loadUnpacked(this.#place.address + name);
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file;
  }
}

/** A number counts once, though all of it and its first part stand in one place. */
function together(a: WordOnPage, b: WordOnPage): WordOnPage {
  const places = new Set([...a.positions, ...b.positions]);
  const twice = a.positions.length + b.positions.length - places.size;
  return {
    row: a.row,
    count: a.count + b.count - twice,
    positions: [...places].sort((x, y) => x - y),
    fields: [...new Set([...a.fields, ...b.fields])],
  };
}

/** What Pagefind keeps of a page to show it. */
interface Fragment {
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

/** Stands before the JSON of a fragment. */
const fragmentMark = 'pagefind_dcd';

function readFragment(bytes: Uint8Array): Fragment {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(fragmentMark)) throw new Error('search: not a fragment of Pagefind');
  return JSON.parse(text.slice(fragmentMark.length)) as Fragment;
}

function toPage({ url, content, meta, anchors }: Fragment, site: string): FoundPage {
  const kept = (name: string): string | undefined => {
    const value = meta[name];
    return value === undefined ? undefined : fromKeptText(value);
  };
  const [tone = '', ...label] = kept('status')?.split(' ') ?? [];
  const [date, body] = ['date', 'body'].map(kept);
  const number = fromIndexText(meta['number'] ?? '');
  return {
    address: new URL(url.replace(/^\//, ''), site).pathname,
    title: fromIndexText(meta['title'] ?? ''),
    kind: kept('kind') ?? '',
    ...(number !== '' && { number }),
    ...(date !== undefined && { date }),
    ...(body !== undefined && { body }),
    ...(tone !== '' && { status: { tone, label: label.join(' ') } }),
    words: wordsOf(content.replaceAll(zeroWidthSpace, '')).map(fromIndexText),
    anchors: anchors.map(({ id, text, title, location }): Anchor => ({
      id,
      title: title ?? fromIndexText(text),
      position: location,
      end: location + wordsOf(text).length,
    })),
  };
}

/** Where Pagefind would break a word. */
const zeroWidthSpace = '\u200b';

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
