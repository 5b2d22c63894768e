import { announce } from '#components/announce.client.ts';

/** Makes the buttons over a text work; what they need is loaded when they are used. */
export function offerReadingTools(text: HTMLElement): void {
  const tools = document.querySelector<HTMLElement>('.reading-tools');
  const bar = document.querySelector<HTMLElement>('#text-find');
  tools?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const use = button?.dataset['reading'];
    if (!button || use === undefined) return;
    if (use === 'print') print();
    if (use === 'copy') void copyDocument(text, button, tools.dataset['copied'] ?? '');
    if (use === 'find' && bar)
      void import('./text-find.ts').then(({ openTextFind }) => openTextFind(text, bar, button));
  });
}

async function copyDocument(text: Element, button: HTMLElement, done: string): Promise<void> {
  const { documentText } = await import('./plain-text.ts');
  await copyWords(documentText(text), button, done);
}

/** Puts words on the clipboard, and says so on the button that was asked and to screen readers. */
export async function copyWords(words: string, button: HTMLElement, done: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  announce(done);
  showDone(button, done);
}

/** Says for a moment on a button that it has done its work. */
function showDone(button: HTMLElement, done: string): void {
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  button.textContent = done;
  setTimeout(() => (button.textContent = label), 2500);
}
