import { headsOver, provisionPart } from './provision-part.ts';
import { copyWords } from './reading-tools.ts';

/**
 * The link beside a provision copies its address, and opens what else can be done with the provision:
 * copying its text, printing it alone. Without a script it is a link to the provision.
 */
export function offerProvisionMenu(text: HTMLElement): void {
  const menu = document.querySelector<HTMLElement>('#provision-menu');
  if (!menu || !('popover' in menu)) return;
  let anchor: HTMLAnchorElement | undefined;
  text.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (!link) return;
    anchor = link;
    const note = menu.querySelector('p');
    if (note) note.textContent = nameOf(link, menu);
    link.after(menu);
    menu.showPopover();
    const { left, bottom } = link.getBoundingClientRect();
    const furthest = document.documentElement.clientWidth - menu.offsetWidth - 16;
    menu.style.left = `${scrollX + Math.max(16, Math.min(left, furthest))}px`;
    menu.style.top = `${scrollY + bottom}px`;
  });
  menu.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const opening = anchor?.closest('[id]');
    if (!button || !anchor || !opening) return;
    const part = provisionPart(opening);
    if (button.dataset['provision'] === 'copy') {
      void copyPart(part, nameOf(anchor, menu), opening.id, button);
      return;
    }
    menu.hidePopover();
    void import('./print-part.ts').then(({ printPart }) =>
      printPart([...headsOver(opening), ...part], opening.id),
    );
  });
}

async function copyPart(
  part: readonly Element[],
  name: string,
  anchor: string,
  button: HTMLElement,
): Promise<void> {
  const { provisionText } = await import('./plain-text.ts');
  const done = document.querySelector<HTMLElement>('.reading-tools')?.dataset['copied'] ?? '';
  await copyWords(provisionText(part, name, anchor), button, done);
}

/** 'Khoản 2 Điều 4', out of 'Liên kết tới Khoản 2 Điều 4'. */
function nameOf(link: HTMLAnchorElement, { dataset }: HTMLElement): string {
  const [before = '', after = ''] = (dataset['link'] ?? '').split('{name}');
  const label = link.getAttribute('aria-label') ?? '';
  return label.startsWith(before) ? label.slice(before.length, label.length - after.length) : label;
}
