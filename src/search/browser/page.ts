import { catalogueFile, type Catalogue } from '../catalogue.ts';
import { answer, type Answer, type Sources } from './answer.ts';
import { FiltersView } from './filters-view.ts';
import { openPagefind } from './pagefind-engine.ts';
import { readWords, required, type PageWords } from './page-elements.ts';
import { PagesView } from './pages-view.ts';
import { ResultsView } from './results-view.ts';
import { isEmptySearch, isSameSearch, readState, writeState, type SearchState } from './state.ts';

/** How long to wait for the next keystroke, in milliseconds. */
const typingPause = 180;
/** How long a search may take before the page says that it is at it, in milliseconds. */
const patience = 400;

/**
 * Brings the search page to life. Its elements are found by their ids: the list of results with its
 * templates, which says where the index is and what to say, the search field, and the filters.
 */
export function startSearchPage(): void {
  const root = required(document, '#search', HTMLElement);
  const field = required(document, '#search-q', HTMLInputElement);
  const filters = required(document, '#search-filters', HTMLFormElement);
  new SearchPage(root, field, filters, readWords(root.dataset['words'] ?? '{}')).start();
}

class SearchPage {
  readonly #field: HTMLInputElement;
  readonly #words: PageWords;
  readonly #status: HTMLElement;
  readonly #toFilters: HTMLElement;
  readonly #results: ResultsView;
  readonly #pages: PagesView;
  readonly #filters: FiltersView;
  readonly #index: string;
  #sources: Sources;
  #attempt = 1;
  #state: SearchState = readState(new URLSearchParams(location.search));
  /** Whether the entry of the history is still being typed, so that more typing replaces it. */
  #isTyping = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #run = 0;

  constructor(
    root: HTMLElement,
    field: HTMLInputElement,
    filters: HTMLFormElement,
    words: PageWords,
  ) {
    this.#field = field;
    this.#words = words;
    this.#status = required(root, '[role="status"]', HTMLElement);
    this.#toFilters = required(root, '.search-to-filters', HTMLElement);
    this.#results = new ResultsView(root, words);
    this.#pages = new PagesView(required(root, 'nav', HTMLElement), words, (page) => {
      this.#go({ ...this.#state, page });
      void this.#show().then(() => this.#results.focus());
    });
    this.#filters = new FiltersView(filters, words, (state) => {
      this.#go(state);
      void this.#show();
    });
    this.#index = new URL(root.dataset['index'] ?? '', location.href).href;
    this.#sources = openSources(this.#index, this.#attempt);
  }

  start(): void {
    const form = this.#field.form;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#search();
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#search(), typingPause);
    });
    this.#field.addEventListener('change', () => (this.#isTyping = false));
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#field.value === '') return;
      event.preventDefault();
      this.#field.value = '';
      this.#search();
    });
    addEventListener('popstate', () => {
      this.#isTyping = false;
      this.#state = readState(new URLSearchParams(location.search));
      this.#field.value = this.#state.text;
      void this.#show();
    });
    this.#field.value = this.#state.text;
    void this.#show();
  }

  #search(): void {
    clearTimeout(this.#pause);
    const { text } = readState(new URLSearchParams({ q: this.#field.value }));
    const next = { ...this.#state, text, page: 1 };
    if (isSameSearch(next, this.#state)) return;
    this.#go(next, this.#isTyping);
    this.#isTyping = document.activeElement === this.#field;
    void this.#show();
  }

  #go(state: SearchState, isReplacing = false): void {
    if (!isReplacing) this.#isTyping = false;
    this.#state = state;
    const address = `${location.pathname}${writeState(state)}`;
    if (isReplacing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    this.#results.isBusy = true;
    const busy = setTimeout(() => {
      if (run === this.#run) this.#status.textContent = this.#words('busy');
    }, patience);
    try {
      const found = await answer(this.#sources, this.#state);
      if (run !== this.#run) return;
      this.#results.show(found.results);
      this.#pages.show(found);
      this.#filters.show(found);
      this.#toFilters.hidden = false;
      this.#say(this.#summary(found));
    } catch (error) {
      if (run !== this.#run) return;
      console.error(error);
      this.#sources = openSources(this.#index, ++this.#attempt);
      this.#results.show([]);
      this.#pages.hide();
      this.#say(this.#words('failed'));
    } finally {
      clearTimeout(busy);
      if (run === this.#run) this.#results.isBusy = false;
    }
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #summary({ state, total, complete }: Answer): string {
    if (isEmptySearch(state)) return '';
    const language = document.documentElement.lang;
    const count = total.toLocaleString(language);
    if (total === 0) {
      const isFiltered = !isEmptySearch({ ...state, text: '' });
      return this.#words(isFiltered ? 'noneWithFilters' : 'none');
    }
    if (complete === total) return this.#words('count', { count });
    if (complete === 0) return this.#words('nearOnly', { count });
    return this.#words('partlyNear', {
      complete: complete.toLocaleString(language),
      near: (total - complete).toLocaleString(language),
    });
  }
}

/** Loads the index when it is first needed. What failed stays so; then it is to be opened anew. */
function openSources(index: string, attempt: number): Sources {
  const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let loaded: Promise<T> | undefined;
    return () => (loaded ??= load());
  };
  return {
    engine: once(() => openPagefind(index, { attempt })),
    catalogue: once(async () => {
      const response = await fetch(`${index}${catalogueFile}`, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`search: ${response.status} for ${catalogueFile}`);
      return (await response.json()) as Catalogue;
    }),
  };
}
