/** Where readers keep that they do not want the key: whoever dictates types it by mistake. */
const setting = 'congbo-phim-tim';

/** Whether the key / leads into the search field (WCAG 2.2, 2.1.4: it can be turned off). */
export function hasShortcut(): boolean {
  try {
    return localStorage.getItem(setting) !== 'khong';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice on this device, where it may. */
export function chooseShortcut(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'khong');
  } catch {
    // Where nothing may be kept, the choice holds for no other page.
  }
}

/** Leads into the first search field that is seen, when / is pressed and nothing is being typed. */
export function startShortcut(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = 'input, textarea, select, [contenteditable]';
    if (event.target instanceof Element && event.target.matches(typing)) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('[role="search"] input')];
    const field = fields.find((own) => own.checkVisibility());
    if (!field || !hasShortcut()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
