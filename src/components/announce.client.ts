let region: HTMLElement | undefined;

/** Says a short message to screen readers through one polite live region of the page. */
export function announce(message: string): void {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  requestAnimationFrame(() => {
    if (region !== undefined) region.textContent = message;
  });
}
