const all = 'found';
const chosen = 'found-here';

/**
 * Marks ranges of the page through the CSS Custom Highlight API, which changes nothing in the page
 * itself; src/styles/components/find.css says how they look. One search is marked at a time.
 * Browsers without it show only the range that the reader has come to, as a selection.
 */
export function markFound(ranges: readonly Range[], here: Range | undefined): void {
  if (!('highlights' in CSS)) {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (here) selection?.addRange(here);
    return;
  }
  CSS.highlights.set(all, new Highlight(...ranges.filter((range) => range !== here)));
  if (here) CSS.highlights.set(chosen, new Highlight(here));
  else CSS.highlights.delete(chosen);
}

/** Takes the marks away. */
export function clearFound(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(all);
  CSS.highlights.delete(chosen);
}

/** Brings a range before the reader's eyes, opening what it is folded away in. */
export function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  const { top, height } = range.getBoundingClientRect();
  const isSeen = top > innerHeight * 0.1 && top + height < innerHeight * 0.8;
  if (!isSeen) scrollBy({ top: top - innerHeight / 3 });
  // A wide table scrolls on its own.
  element?.closest('.table-scroll :is(td, th)')?.scrollIntoView({ block: 'nearest' });
}
