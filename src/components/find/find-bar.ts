import { clearFound, markFound, showRange } from './found-marks.ts';

/**
 * The bar with which a reader steps through what was found in a page: `<FindBar>` as a script sees
 * it. What is found, and from which field or address it was asked for, is the caller's business:
 *
 * ```ts
 * const finder = textFinder(text);
 * const bar = findBar(element);
 * bar.show(finder.find(['hành chính', 'một cửa'], { whole: true }));
 * ```
 */
export interface FindBar {
  /**
   * Opens the bar, marks the ranges and goes to one of them: the first, or the first that is not
   * above what is seen. With none it says so.
   */
  readonly show: (ranges: readonly Range[], from?: 'start' | 'here') => void;
  /** Opens the bar with nothing found and nothing said. */
  readonly open: () => void;
  /** Closes it and takes the marks away. */
  readonly close: () => void;
  /** Goes to the next range, or back; from the last to the first. */
  readonly step: (by: 1 | -1) => void;
}

/** @param onClose called after the reader closed the bar, to put the focus where it came from */
export function findBar(element: HTMLElement, onClose?: () => void): FindBar {
  const count = element.querySelector('[data-find="count"]');
  const steps = element.querySelectorAll<HTMLButtonElement>(
    '[data-find="previous"],[data-find="next"]',
  );
  let ranges: readonly Range[] = [];
  let place = 0;

  const tell = (text: string): void => {
    if (count) count.textContent = text;
    for (const button of steps) button.disabled = ranges.length < 2;
  };
  const go = (): void => {
    const range = ranges[place];
    markFound(ranges, range);
    if (range) showRange(range);
    const { count: words = '', none = '' } = element.dataset;
    tell(
      range
        ? words.replace('{place}', String(place + 1)).replace('{count}', String(ranges.length))
        : none,
    );
  };
  const bar: FindBar = {
    show: (found, from = 'start') => {
      element.hidden = false;
      ranges = found;
      const below = found.findIndex((range) => range.getBoundingClientRect().bottom > 0);
      place = from === 'here' ? Math.max(0, below) : 0;
      go();
    },
    open: () => {
      element.hidden = false;
      ranges = [];
      clearFound();
      tell('');
    },
    close: () => {
      element.hidden = true;
      ranges = [];
      clearFound();
    },
    step: (by) => {
      if (ranges.length === 0) return;
      place = (place + by + ranges.length) % ranges.length;
      go();
    },
  };
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-find]') : null;
    if (button?.dataset['find'] === 'next') bar.step(1);
    if (button?.dataset['find'] === 'previous') bar.step(-1);
    if (button?.dataset['find'] !== 'close') return;
    bar.close();
    onClose?.();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    bar.close();
    onClose?.();
  });
  return bar;
}
