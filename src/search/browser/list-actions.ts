import type { Answer } from './answer.ts';
import { required, type PageWords } from './page-elements.ts';
import { gatherList, listCsv, listJson, type SavedListSource } from './saved-list.ts';
import { followedKey, writeState } from './state.ts';

/** Where the list is told of in files. */
export interface ListFiles {
  /** The source of the list, once the catalogue is there. */
  readonly source: () => Promise<SavedListSource>;
  /** Address of the file that names the feeds of searches. */
  readonly feeds: string;
}

/** What a reader can do with the whole list: save it, follow it. */
export class ListActions {
  readonly #root: HTMLElement;
  readonly #feed: HTMLAnchorElement;
  readonly #said: HTMLElement;
  readonly #words: PageWords;
  readonly #files: ListFiles;
  #answer: Answer | undefined;
  #feeds: Promise<Readonly<Record<string, string>>> | undefined;

  constructor(root: HTMLElement, words: PageWords, files: ListFiles) {
    this.#root = required(root, '.search-actions', HTMLElement);
    this.#feed = required(this.#root, 'a[data-action="feed"]', HTMLAnchorElement);
    this.#said = required(this.#root, '[data-part="said"]', HTMLElement);
    this.#words = words;
    this.#files = files;
    for (const format of ['csv', 'json'] as const) {
      const button = required(this.#root, `button[data-action="${format}"]`, HTMLElement);
      button.addEventListener('click', () => void this.#save(format));
    }
  }

  show(answer: Answer): void {
    this.#answer = answer;
    this.#root.hidden = answer.total === 0;
    this.#said.textContent = '';
    void this.#offerFeed(answer);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  async #offerFeed(answer: Answer): Promise<void> {
    this.#feed.hidden = true;
    const key = followedKey(answer.state);
    if (key === undefined) return;
    this.#feeds ??= loadFeeds(this.#files.feeds);
    const address = (await this.#feeds)[key];
    if (address === undefined || answer !== this.#answer) return;
    this.#feed.href = address;
    this.#feed.hidden = false;
  }

  async #save(format: 'csv' | 'json'): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined) return;
    this.#said.textContent = this.#words('exporting');
    try {
      const list = await gatherList(answer.rows, await this.#files.source());
      const search = `${location.origin}${location.pathname}${writeState({ ...answer.state, page: 1 })}`;
      const text = format === 'csv' ? listCsv(list) : listJson(list, search);
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      saveFile(`ket-qua.${format}`, new Blob([text], { type: `${type};charset=utf-8` }));
      this.#said.textContent = this.#words('exported', { count: list.length });
    } catch (error) {
      console.error(error);
      this.#said.textContent = this.#words('failed');
    }
  }
}

/** The feeds of searches by what is searched for; none where the file cannot be loaded. */
async function loadFeeds(address: string): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to save it long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
