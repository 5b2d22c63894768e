import { addSoughtWords } from '#domain/sought-words.ts';
import type { Answer, Result } from './answer.ts';
import { copyOf, fillPart, required, tellIn, type PageWords } from './page-elements.ts';
import type { Passage, Piece } from './passage.ts';

/** What is told of a result beside what it is. */
export interface ResultRemarks {
  /** Whether it is dated only to a month or year, part of which lies outside the time chosen. */
  readonly isPartlyOutside: (row: number) => boolean;
}

/** The address of a page in the language of the reader, by that in the language of the index. */
export type AddressOf = (address: string) => string;

/** Shows results as items of a list, made from the templates of the page. */
export class ResultsView {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #root: HTMLElement;
  readonly #words: PageWords;
  readonly #addressOf: AddressOf;

  /** @param addressOf gives the address under which the reader is led to a page */
  constructor(root: HTMLElement, words: PageWords, addressOf: AddressOf) {
    this.#addressOf = addressOf;
    this.#root = root;
    this.#words = words;
    this.#list = required(root, '#results', HTMLElement);
    this.#template = required(root, 'template#search-result', HTMLTemplateElement);
  }

  /** Shows the results of an answer; a link that has the focus keeps it. */
  show({ results, state, complete }: Answer, { isPartlyOutside }: ResultRemarks): void {
    const focused = this.#list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    const items = results.map((result) => {
      const item = this.#item(result, state.text);
      if (result.isComplete || complete === 0) this.#drop(item, 'near');
      if (!isPartlyOutside(result.row)) this.#drop(item, 'partial-date');
      return item;
    });
    this.#list.replaceChildren(...items);
    const links = [...this.#list.querySelectorAll('a')];
    if (focused) links.find((link) => link.getAttribute('href') === focused)?.focus();
  }

  /** Takes all results away. */
  clear(): void {
    this.#list.replaceChildren();
  }

  set isBusy(isBusy: boolean) {
    this.#list.setAttribute('aria-busy', String(isBusy));
  }

  /** Brings the beginning of the list before the reader's eyes and ears. */
  focus(): void {
    this.#list.focus({ preventScroll: true });
    this.#list.scrollIntoView({ block: 'start' });
  }

  #drop(item: HTMLElement, part: string): void {
    item.querySelector(`[data-part="${part}"]`)?.remove();
  }

  #item({ page, title, passage }: Result, sought: string): HTMLElement {
    const item = copyOf(this.#template);
    const { tell, tellDate } = this.#words.language;
    fillPart(item, 'kind', tell(page.kind));
    fillPart(item, 'number', page.number);
    fillPart(item, 'body', page.body === undefined ? undefined : tell(page.body));
    fillPart(item, 'date', page.date === undefined ? undefined : tellDate(page.date));
    const link = required(item, '[data-part="title"]', HTMLAnchorElement);
    const address = this.#addressOf(page.address);
    link.href = addSoughtWords(address, sought);
    link.replaceChildren(...markedNodes(title));
    const text = required(item, '[data-part="passage"]', HTMLElement);
    text.replaceChildren(...this.#passageNodes(address, passage, sought));
    const line = required(item, '.item-line', HTMLElement);
    if (page.status) line.append(this.#badge(page.status));
    if (line.childElementCount === 0) line.remove();
    return item;
  }

  #passageNodes(address: string, passage: Passage, sought: string): (Node | string)[] {
    const { pieces, place, isCutBefore, isCutAfter } = passage;
    const nodes: (Node | string)[] = [
      isCutBefore ? '… ' : '',
      ...markedNodes(pieces),
      isCutAfter ? ' …' : '',
    ];
    if (place === undefined) return nodes;
    const link = document.createElement('a');
    link.href = addSoughtWords(`${address}#${place.id}`, sought);
    link.className = 'passage-place';
    if (place.name.length > 0) link.append(...markedNodes(place.name));
    else tellIn(link, { text: this.#words('passage'), lang: this.#words.language.code });
    return [link, ' ', ...nodes];
  }

  #badge({ tone, label }: { readonly tone: string; readonly label: string }): HTMLElement {
    const templates = [...this.#root.querySelectorAll<HTMLTemplateElement>('template[data-tone]')];
    const template = templates.find((own) => own.dataset['tone'] === tone) ?? templates[0];
    if (template === undefined) throw new Error('search page: no template for a state');
    const badge = copyOf(template);
    tellIn(required(badge, 'span', HTMLElement), this.#words.language.tell(label));
    return badge;
  }
}

function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.flatMap(({ text, isMarked }, index) => {
    const blank = index === 0 ? [] : [' '];
    if (!isMarked) return [...blank, text];
    const mark = document.createElement('mark');
    mark.textContent = text;
    return [...blank, mark];
  });
}
