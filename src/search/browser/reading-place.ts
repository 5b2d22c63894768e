/** Where a reader was on the search page: how far down, and which link was followed from there. */
interface ReadingPlace {
  readonly scroll: number;
  readonly followed?: string;
}

/** How long to wait after the last movement before the place is kept, in milliseconds. */
const rest = 150;

/**
 * Keeps with every entry of the history where the reader was, so that going back leads there. The
 * browser cannot: when it would go to the place, the list is not there yet.
 */
export class ReadingPlaces {
  #list: HTMLElement;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#keep(), rest);
    });
    addEventListener('pagehide', () => this.#keep());
    list.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) this.#keep(link.getAttribute('href') ?? undefined);
    });
  }

  /** Keeps the place of the entry that is about to be left. */
  leave(): void {
    clearTimeout(this.#pause);
    this.#keep();
  }

  /** Goes back to the place of this entry, if it has one. */
  restore(): void {
    const place = placeOf(history.state);
    if (place === undefined) return;
    const links = [...this.#list.querySelectorAll('a')];
    const link = links.find((own) => own.getAttribute('href') === place.followed);
    link?.focus({ preventScroll: true });
    scrollTo({ top: place.scroll, behavior: 'instant' });
  }

  #keep(followed = placeOf(history.state)?.followed): void {
    clearTimeout(this.#pause);
    const place: ReadingPlace = { scroll: scrollY, ...(followed !== undefined && { followed }) };
    history.replaceState(place, '');
  }
}

function placeOf(state: unknown): ReadingPlace | undefined {
  return typeof state === 'object' && state !== null && 'scroll' in state
    ? (state as ReadingPlace)
    : undefined;
}
