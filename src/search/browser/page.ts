import { parseCivilDate } from '#domain/civil-date.ts';
import type { Catalogue } from '../catalogue.ts';
import { answer, type Answer, type Sources } from './answer.ts';
import { suggestDocuments } from './document-suggestions.ts';
import { FiltersView } from './filters-view.ts';
import { ListActions } from './list-actions.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { nameSuggestions, type SuggestNames, type Suggestion } from './name-suggestions.ts';
import { openIndex } from './index-engine.ts';
import { loadJson } from './load.ts';
import { readWords, required, type PageWords } from './page-elements.ts';
import { pageLanguage } from './page-language.ts';
import { PagesView } from './pages-view.ts';
import { ReadingPlaces } from './reading-place.ts';
import { ResultsView, type AddressOf } from './results-view.ts';
import { isEmptySearch, isSameSearch, readState, writeState, type SearchState } from './state.ts';
import { StatusView } from './status-view.ts';
import { SuggestionBox } from './suggestion-box.ts';

/** How long to wait for the next keystroke, in milliseconds. */
const typingPause = 180;

/**
 * Brings the search page to life. Its elements are found by their ids: the list of results with its
 * templates, which says where the index is and what to say, the search field, and the filters.
 */
export function startSearchPage(): void {
  const root = required(document, '#search', HTMLElement);
  const field = required(document, '#search-q', HTMLInputElement);
  const filters = required(document, '#search-filters', HTMLFormElement);
  const { words = '{}', terms = '{}', indexed = '' } = root.dataset;
  const { lang: code } = document.documentElement;
  const { locale = code } = root.dataset;
  const language = pageLanguage({ code, locale, indexed, terms });
  new SearchPage(root, field, filters, readWords(words, language)).start();
}

class SearchPage {
  readonly #field: HTMLInputElement;
  readonly #toFilters: HTMLElement;
  readonly #results: ResultsView;
  readonly #pages: PagesView;
  readonly #filters: FiltersView;
  readonly #status: StatusView;
  readonly #actions: ListActions;
  readonly #places: ReadingPlaces;
  readonly #suggestions: SuggestionBox;
  readonly #suggestNames: SuggestNames;
  readonly #index: string;
  readonly #addressOf: AddressOf;
  /** Readers who save data are sent nothing that they have not asked for. */
  readonly #isSaving = savesData();
  #sources: Sources;
  #state: SearchState = readState(new URLSearchParams(location.search));
  /** Whether the entry of the history is still being typed, so that more typing replaces it. */
  #isTyping = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();
  #names: readonly Suggestion[] = [];
  #documents: readonly Suggestion[] = [];

  constructor(
    root: HTMLElement,
    field: HTMLInputElement,
    filters: HTMLFormElement,
    words: PageWords,
  ) {
    const { index = '', suggestions = '', initials = '', feeds = '' } = root.dataset;
    const { home = '/', pages = home } = root.dataset;
    this.#addressOf = (address) =>
      address.startsWith(home) ? `${pages}${address.slice(home.length)}` : address;
    this.#field = field;
    this.#toFilters = required(root, '.search-to-filters', HTMLElement);
    this.#results = new ResultsView(root, words, this.#addressOf);
    this.#status = new StatusView(root, words, () => void this.#show());
    this.#places = new ReadingPlaces(required(root, '#results', HTMLElement));
    this.#suggestions = new SuggestionBox(field, root, words);
    this.#suggestNames = nameSuggestions({ folder: suggestions, initials });
    this.#pages = new PagesView(required(root, 'nav', HTMLElement), words, (page) => {
      this.#go({ ...this.#state, page });
      void this.#show().then(() => this.#results.focus());
    });
    this.#filters = new FiltersView(filters, words, (state) => {
      this.#go(state);
      void this.#show();
    });
    this.#index = new URL(index, location.href).href;
    this.#sources = openSources(this.#index);
    this.#actions = new ListActions(root, words, {
      feeds,
      source: async () => ({
        catalogue: await this.#sources.catalogue(),
        load: (name) => loadJson(`${this.#index}${name}`),
        webAddressOf: (address) => `${location.origin}${home}${address.slice(1)}`,
      }),
    });
    required(root, '.search-saving', HTMLElement).hidden = !this.#isSaving;
  }

  start(): void {
    const field = this.#field;
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#suggestions.close();
      this.#search();
    });
    field.addEventListener('input', () => {
      if (this.#isSaving) return;
      void this.#suggest();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#search(), typingPause);
    });
    field.addEventListener('change', () => (this.#isTyping = false));
    field.addEventListener('keydown', (event) => {
      const isTaken = this.#suggestions.handle(event);
      if (isTaken) event.preventDefault();
      if (isTaken || event.key !== 'Escape' || field.value === '') return;
      event.preventDefault();
      field.value = '';
      this.#search();
    });
    addEventListener('popstate', () => {
      this.#isTyping = false;
      this.#state = readState(new URLSearchParams(location.search));
      field.value = this.#state.text;
      this.#suggestions.clear();
      void this.#show().then(() => this.#places.restore());
    });
    field.value = this.#state.text;
    if (this.#isSaving && isEmptySearch(this.#state)) return;
    void this.#show().then(() => this.#places.restore());
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
    if (isReplacing) {
      history.replaceState(null, '', address);
      return;
    }
    this.#places.leave();
    history.pushState(null, '', address);
  }

  async #suggest(): Promise<void> {
    const text = this.#field.value;
    this.#documents = [];
    const names = await this.#suggestNames(text).catch(() => []);
    if (text !== this.#field.value) return;
    this.#names = names;
    this.#offer();
  }

  #offer(): void {
    const offered = [...this.#names, ...this.#documents];
    this.#suggestions.offer(
      offered.map((own) => ({ ...own, address: this.#addressOf(own.address) })),
    );
  }

  async #show(): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    this.#results.isBusy = true;
    this.#status.begin();
    try {
      const found = await ask(this.#sources, this.#state, {
        signal,
        onPartial: (part) => {
          if (signal.aborted) return;
          this.#results.show(part, { isPartlyOutside: () => false });
          this.#status.continue(part);
        },
      });
      const catalogue = await this.#sources.catalogue();
      if (signal.aborted) return;
      this.#results.show(found, { isPartlyOutside: partlyOutside(catalogue, found.state) });
      this.#pages.show(found);
      this.#filters.show(found);
      this.#actions.show(found);
      this.#toFilters.hidden = false;
      this.#status.end(found);
      this.#suggestFound(found);
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#sources = openSources(this.#index);
      this.#results.clear();
      this.#pages.hide();
      this.#actions.hide();
      this.#status.fail();
    } finally {
      if (!signal.aborted) this.#results.isBusy = false;
    }
  }

  /** Documents are suggested when they are found, while the reader is still typing. */
  #suggestFound({ results, state }: Answer): void {
    if (!this.#isTyping || state.page > 1 || this.#field.value.trim() !== state.text) return;
    this.#documents = suggestDocuments(results, state.text);
    this.#offer();
  }
}

type Ask = (
  sources: Sources,
  state: SearchState,
  options: { readonly signal: AbortSignal; readonly onPartial: (part: Answer) => void },
) => Promise<Answer>;

const ask: Ask = answer;

/** Tells of a row whether its date leaves open that it lies outside the time chosen. */
function partlyOutside({ days }: Catalogue, { from, to }: SearchState): (row: number) => boolean {
  const start = parseCivilDate(from ?? '')?.start ?? '';
  const end = parseCivilDate(to ?? '')?.end ?? '9999';
  return (row) => {
    const [first = '', last = first] = days[row] ?? [];
    return first !== '' && (first < start || last > end);
  };
}

/** Loads the index when it is first needed. What failed stays so; then it is to be opened anew. */
function openSources(index: string): Sources {
  const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let loaded: Promise<T> | undefined;
    return () => (loaded ??= load());
  };
  return {
    engine: once(() => openIndex(index)),
    catalogue: once(() => loadCatalogue(index)),
  };
}

/** Whether the reader has asked the browser to save data (https://wicg.github.io/savedata/). */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
