/**
 * Shows the explanation of a term beside it, where a text without a script leads to it at its end.
 * The panel closes and gives the focus back as every popover does.
 */
export function explainTerms(text: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let panel: HTMLElement | undefined;
  text.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('a[role="doc-glossref"]')
        : null;
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!entry || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    panel?.remove();
    panel = document.createElement('div');
    panel.className = 'term-panel';
    panel.popover = 'auto';
    panel.tabIndex = -1;
    const list = document.createElement('dl');
    list.append(...[...entry.children].map((child) => child.cloneNode(true)));
    panel.append(list);
    link.after(panel);
    panel.showPopover();
    place(panel, link);
    panel.focus({ preventScroll: true });
  });
}

/** Below the words, within the window. */
function place(panel: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const margin = 16;
  const furthest = document.documentElement.clientWidth - panel.offsetWidth - margin;
  panel.style.left = `${scrollX + Math.max(margin, Math.min(left, furthest))}px`;
  panel.style.top = `${scrollY + bottom}px`;
}
