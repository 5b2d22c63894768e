import type { Answer } from './answer.ts';
import type { PageWords } from './page-elements.ts';
import { writeState } from './state.ts';

/** Shows the pages of a list as links that work without a script's help, and says which is followed. */
export class PagesView {
  readonly #nav: HTMLElement;
  readonly #words: PageWords;

  constructor(nav: HTMLElement, words: PageWords, follow: (page: number) => void) {
    this.#nav = nav;
    this.#words = words;
    nav.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const page = Number(link?.dataset['page']);
      // With a key held, the reader wants another tab or window.
      if (!page || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      follow(page);
    });
  }

  hide(): void {
    this.#nav.hidden = true;
  }

  show({ state, lastPage }: Answer): void {
    const list = document.createElement('ul');
    list.className = 'pagination-pages';
    const add = (page: number, text: string, label?: string): void => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${location.pathname}${writeState({ ...state, page })}`;
      link.dataset['page'] = String(page);
      link.textContent = text;
      if (label !== undefined) link.setAttribute('aria-label', label);
      if (label !== undefined && page === state.page) link.setAttribute('aria-current', 'page');
      item.append(link);
      list.append(item);
    };
    if (state.page > 1) add(state.page - 1, this.#words('previous'));
    for (const page of pagesAround(state.page, lastPage)) {
      add(page, String(page), this.#words('pageNumber', { page }));
    }
    if (state.page < lastPage) add(state.page + 1, this.#words('next'));
    this.#nav.replaceChildren(list);
    this.#nav.hidden = lastPage < 2;
  }
}

/** The numbers of the pages to lead to: the first, the last, and those around this one. */
export function pagesAround(page: number, last: number): number[] {
  const near = Array.from({ length: 5 }, (_, index) => page - 2 + index);
  const inside = near.filter((own) => own >= 1 && own <= last);
  return [...new Set([1, ...inside, last])];
}
