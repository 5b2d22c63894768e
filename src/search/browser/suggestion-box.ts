import { required, tellIn, type PageWords } from './page-elements.ts';
import type { Suggestion } from './name-suggestions.ts';

/** So many suggestions fit under the field of a phone with its keyboard open. */
const offeredAtOnce = 8;

/**
 * The search field as an editable combobox with a list of suggestions, after the pattern of the ARIA
 * Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the
 * field, arrows choose, Enter takes, Escape closes the list and then clears the field.
 */
export class SuggestionBox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #words: PageWords;
  #offered: readonly Suggestion[] = [];
  #chosen = -1;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param root holds the list and the place for what is announced of it */
  constructor(field: HTMLInputElement, root: ParentNode, words: PageWords) {
    this.#field = field;
    this.#words = words;
    this.#list = required(root, '#search-suggestions', HTMLElement);
    this.#status = required(root, '#search-suggested', HTMLElement);
    // A field of type search may have no other role than its own (https://www.w3.org/TR/html-aria/).
    field.type = 'text';
    field.inputMode = 'search';
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-expanded', 'false');
    field.form?.after(this.#list);
    field.addEventListener('blur', () => this.close());
    // A press on the list must not take the focus out of the field.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      const place = [...this.#list.children].findIndex((own) => own === option);
      this.#take(place);
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows suggestions for what stands in the field, and none where there are none. */
  offer(suggestions: readonly Suggestion[]): void {
    const seen = new Set<string>();
    const offered = suggestions
      .filter(({ address }) => !seen.has(address) && seen.add(address))
      .slice(0, offeredAtOnce);
    if (JSON.stringify(offered) === JSON.stringify(this.#offered)) {
      if (offered.length > 0 && !this.isOpen && this.#isFocused()) this.#open();
      return;
    }
    const kept = this.#offered[this.#chosen]?.address;
    this.#offered = offered;
    this.#list.replaceChildren(...offered.map((own, place) => this.#option(own, place)));
    this.#choose(offered.findIndex(({ address }) => address === kept));
    if (offered.length === 0 || !this.#isFocused()) this.close();
    else this.#open();
  }

  /** Takes the suggestions away until the next ones. */
  clear(): void {
    this.offer([]);
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#list.hidden = true;
    this.#status.textContent = '';
    this.#field.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  /** Answers a key pressed in the field; true where it was meant for the list. */
  handle(event: KeyboardEvent): boolean {
    const { key, altKey, isComposing } = event;
    // While an input method composes a word, its keys are its own.
    if (isComposing || this.#offered.length === 0) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const isClosing = altKey && key === 'ArrowUp';
      if (isClosing) this.close();
      else if (this.isOpen) this.#step(key === 'ArrowDown' ? 1 : -1);
      else {
        this.#open();
        if (!altKey) this.#step(key === 'ArrowDown' ? 1 : -1);
      }
      return true;
    }
    if (!this.isOpen) return false;
    if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.#chosen >= 0) this.#take(this.#chosen);
    else return false;
    return true;
  }

  #open(): void {
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    clearTimeout(this.#pause);
    // Said when the reader pauses, and not over every letter.
    this.#pause = setTimeout(() => {
      if (this.isOpen)
        this.#status.textContent = this.#words('suggested', { count: this.#offered.length });
    }, 700);
  }

  /** Moves through the suggestions and the field itself, which stands before the first. */
  #step(by: 1 | -1): void {
    const places = this.#offered.length + 1;
    this.#choose(((this.#chosen + 1 + by + places) % places) - 1);
  }

  #choose(place: number): void {
    this.#chosen = place;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(index === place));
      if (index !== place) continue;
      this.#field.setAttribute('aria-activedescendant', option.id);
      if (this.isOpen) option.scrollIntoView({ block: 'nearest' });
    }
    if (place < 0) this.#field.removeAttribute('aria-activedescendant');
  }

  #take(place: number): void {
    const taken = this.#offered[place];
    if (taken === undefined) return;
    this.close();
    location.assign(taken.address);
  }

  #option({ label, detail }: Suggestion, place: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `search-suggestion-${place}`;
    option.setAttribute('role', 'option');
    const name = document.createElement('span');
    const { tell } = this.#words.language;
    tellIn(name, tell(label));
    option.append(name);
    if (detail !== '') {
      const more = document.createElement('span');
      more.className = 'suggestion-detail';
      tellIn(more, tell(detail));
      option.append(' ', more);
    }
    return option;
  }

  #isFocused(): boolean {
    return document.activeElement === this.#field;
  }
}
