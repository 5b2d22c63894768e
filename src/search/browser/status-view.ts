import { isEmptySearch, writeState } from './state.ts';
import type { Answer } from './answer.ts';
import { required, type PageWords } from './page-elements.ts';

/** How long a search may take before the page says that it is at it, and that it takes long, in ms. */
const patience = [400, 6000] as const;

/** Says how a search goes: that it runs, what it came to, that it failed and how to go on. */
export class StatusView {
  readonly #status: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #retry: HTMLElement;
  readonly #tips: HTMLElement;
  readonly #help: HTMLElement;
  readonly #withoutFilters: HTMLElement;
  readonly #words: PageWords;
  #waits: ReturnType<typeof setTimeout>[] = [];

  constructor(root: HTMLElement, words: PageWords, retry: () => void) {
    this.#words = words;
    this.#status = required(root, '[role="status"]', HTMLElement);
    this.#progress = required(root, 'progress', HTMLElement);
    this.#retry = required(root, '#search-retry', HTMLElement);
    this.#tips = required(root, '#search-tips', HTMLElement);
    this.#help = required(root, '#search-help', HTMLElement);
    this.#withoutFilters = required(this.#tips, '[data-tip=filters]', HTMLElement);
    this.#retry.addEventListener('click', retry);
    addEventListener('online', () => {
      if (!this.#retry.hidden) retry();
    });
  }

  /** A search has begun. Nothing is said of one that is quickly done. */
  begin(): void {
    this.#stopWaiting();
    const [soon, late] = patience;
    this.#waits = [
      setTimeout(() => {
        this.#progress.hidden = false;
        this.#say(this.#words('busy'));
      }, soon),
      setTimeout(() => this.#say(this.#words('busyLong')), late),
    ];
  }

  /** A part of the results is there, and the search goes on. */
  continue({ total }: Answer): void {
    if (this.#progress.hidden) return;
    this.#say(this.#words('partial', { count: total }));
  }

  /** What was found. */
  end(found: Answer): void {
    this.#stopWaiting();
    this.#retry.hidden = true;
    this.#help.hidden = !isEmptySearch(found.state);
    this.#tips.hidden = isEmptySearch(found.state) || found.complete > 0;
    this.#offerWithoutFilters(found);
    this.#say(this.#summary(found));
  }

  /** The index could not be loaded. */
  fail(): void {
    this.#stopWaiting();
    this.#retry.hidden = false;
    this.#tips.hidden = true;
    this.#help.hidden = true;
    this.#say(this.#words(navigator.onLine ? 'failed' : 'offline'));
  }

  /** The first thing to try where a text is looked for among what filters leave. */
  #offerWithoutFilters({ widened }: Answer): void {
    this.#withoutFilters.hidden = widened === undefined;
    if (widened === undefined) return;
    const link = required(this.#withoutFilters, 'a', HTMLAnchorElement);
    link.href = `${location.pathname}${writeState(widened)}`;
  }

  #stopWaiting(): void {
    for (const wait of this.#waits) clearTimeout(wait);
    this.#progress.hidden = true;
  }

  // A live region is read out again when it is written again.
  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #summary({ state, total, complete, widened }: Answer): string {
    if (isEmptySearch(state)) return '';
    if (total === 0) {
      const isFiltered = widened !== undefined || state.text === '';
      return this.#words(isFiltered ? 'noneWithFilters' : 'none');
    }
    if (complete === total) return this.#words('count', { count: total });
    if (complete === 0) return this.#words('nearOnly', { count: total });
    return this.#words('partlyNear', {
      complete,
      near: total - complete,
    });
  }
}
