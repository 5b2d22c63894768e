import { soughtPhrases } from '#domain/sought-words.ts';
import { findBar } from '#components/find/find-bar.ts';
import { textFinder } from '#components/find/text-finder.ts';

/** Marks in the page what a reader looked for and opens the bar to step through it. */
export function markSought(text: string): void {
  const main = document.querySelector('main');
  const element = document.querySelector<HTMLElement>('#arrival');
  const label = element?.querySelector<HTMLElement>('.arrival-words');
  if (!main || !element || !label) return;
  const finder = textFinder(main);
  const { runs, words } = soughtPhrases(text);
  // What hangs on a document, below its text, was not searched.
  const tail = main.querySelector('.document-tail');
  const find = (phrases: readonly string[]): Range[] =>
    finder
      .find(phrases, { whole: true })
      .filter(({ startContainer }) => !tail || isBefore(startContainer, tail));
  const found = find(runs);
  const ranges = found.length > 0 ? found : find(words);
  if (ranges.length === 0) return;
  label.textContent = (label.dataset['words'] ?? '').replace('{words}', text);
  const bar = findBar(element, () => {
    history.replaceState(null, '');
    main.focus({ preventScroll: true });
  });
  bar.show(ranges, 'here');
}

function isBefore(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
