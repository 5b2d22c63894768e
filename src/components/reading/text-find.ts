import { findBar, type FindBar } from '#components/find/find-bar.ts';
import { textFinder } from '#components/find/text-finder.ts';

let opened: FindBar | undefined;

/** Opens the field that looks for words in the text, as they are typed; Enter steps on, Shift and Enter back. */
export function openTextFind(text: HTMLElement, element: HTMLElement, opener: HTMLElement): void {
  const field = element.querySelector('input');
  if (!field) return;
  opened ??= connect(text, element, field, opener);
  opened.open();
  opener.setAttribute('aria-expanded', 'true');
  field.focus();
  field.select();
}

function connect(
  text: HTMLElement,
  element: HTMLElement,
  field: HTMLInputElement,
  opener: HTMLElement,
): FindBar {
  const finder = textFinder(text);
  const bar = findBar(element, () => {
    opener.setAttribute('aria-expanded', 'false');
    opener.focus({ preventScroll: true });
  });
  let sought = '';
  const find = (): void => {
    sought = field.value.trim();
    // One letter stands everywhere.
    if (sought.length < 2) bar.open();
    else bar.show(finder.find([sought]), 'here');
  };
  field.addEventListener('input', find);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (sought === field.value.trim()) bar.step(event.shiftKey ? -1 : 1);
    else find();
  });
  return bar;
}
