import { parseCivilDate } from '#domain/civil-date.ts';
import { orderOf, type Answer } from './answer.ts';
import { copyOf, fillPart, required, type PageWords } from './page-elements.ts';
import type { FacetValue } from './selection.ts';
import {
  filterNames,
  readState,
  toggleFilter,
  type FilterName,
  type SearchState,
} from './state.ts';

/** So many values of a filter are seen at once; the others unfold. */
const valuesAtOnce = 8;

/** Shows the filters and the order, and says what the reader chooses. */
export class FiltersView {
  readonly #form: HTMLFormElement;
  readonly #value: HTMLTemplateElement;
  readonly #words: PageWords;
  #state: SearchState | undefined;

  constructor(form: HTMLFormElement, words: PageWords, choose: (state: SearchState) => void) {
    this.#form = form;
    this.#words = words;
    this.#value = required(form, 'template#search-value', HTMLTemplateElement);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      const next = this.#stateAfter(event.target);
      if (next) choose(next);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      if (this.#state) choose({ text: this.#state.text, filters: {}, page: 1 });
    });
  }

  show({ state, facets }: Answer): void {
    this.#state = state;
    const focused = this.#form.querySelector(':focus')?.id;
    for (const name of filterNames) this.#showFacet(name, facets[name]);
    this.#field('tu').value = parseCivilDate(state.from ?? '')?.start ?? '';
    this.#field('den').value = parseCivilDate(state.to ?? '')?.end ?? '';
    const order = required(this.#form, '[name="sap-xep"]', HTMLSelectElement);
    const wanted = orderOf(state);
    for (const option of order.options) {
      option.selected = option.dataset['order'] === wanted;
      option.disabled = option.dataset['order'] === 'relevance' && state.text === '';
    }
    const isFiltered = Object.keys(state.filters).length > 0 || state.from || state.to;
    required(this.#form, '[type="reset"]', HTMLElement).hidden = !isFiltered;
    this.#form.hidden = false;
    // What the reader has just used was made anew.
    if (focused) this.#form.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  }

  #showFacet(name: FilterName, values: readonly FacetValue[]): void {
    const fieldset = required(this.#form, `fieldset[data-filter="${name}"]`, HTMLElement);
    const isChosen = values.some((value) => value.isChosen);
    fieldset.hidden = values.length < 2 && !isChosen;
    const chosenFirst = [
      ...values.filter((value, index) => index < valuesAtOnce || value.isChosen),
      ...values.filter((value, index) => index >= valuesAtOnce && !value.isChosen),
    ];
    const items = chosenFirst.map((value) => this.#item(name, value));
    const seen = Math.max(valuesAtOnce, values.filter((value) => value.isChosen).length);
    const list = required(fieldset, 'ul', HTMLElement);
    list.replaceChildren(...items.slice(0, seen));
    const rest = items.slice(seen);
    const unfold = required(fieldset, 'details', HTMLDetailsElement);
    unfold.hidden = rest.length === 0;
    required(unfold, 'summary', HTMLElement).textContent = this.#words('moreValues', {
      count: rest.length,
    });
    required(unfold, 'ul', HTMLElement).replaceChildren(...rest);
  }

  #item(name: FilterName, { id, label, count, isChosen }: FacetValue): HTMLElement {
    const item = copyOf(this.#value);
    const box = required(item, 'input', HTMLInputElement);
    box.name = name;
    box.value = id;
    box.id = `loc-${name}-${id}`;
    box.checked = isChosen;
    const { tell, locale } = this.#words.language;
    fillPart(item, 'label', tell(label));
    fillPart(item, 'count', count.toLocaleString(locale));
    return item;
  }

  #stateAfter(target: EventTarget | null): SearchState | undefined {
    const state = this.#state;
    if (state === undefined) return undefined;
    if (target instanceof HTMLInputElement && target.type === 'checkbox') {
      const name = filterNames.find((own) => own === target.name);
      return name && toggleFilter(state, name, target.value);
    }
    const order = required(this.#form, '[name="sap-xep"]', HTMLSelectElement).value;
    const written = new URLSearchParams({
      tu: this.#dateIn('tu', state.from),
      den: this.#dateIn('den', state.to),
      'sap-xep': order,
    });
    const { from, to, order: chosen } = readState(written);
    return {
      text: state.text,
      filters: state.filters,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(chosen !== undefined && { order: chosen }),
      page: 1,
    };
  }

  /** The date in a field, as the address had it while the reader has not changed it. */
  #dateIn(name: 'tu' | 'den', known: string | undefined): string {
    const { value } = this.#field(name);
    const date = parseCivilDate(known ?? '');
    return date !== undefined && value === (name === 'tu' ? date.start : date.end)
      ? date.text
      : value;
  }

  #field(name: 'tu' | 'den'): HTMLInputElement {
    return required(this.#form, `[name="${name}"]`, HTMLInputElement);
  }
}
