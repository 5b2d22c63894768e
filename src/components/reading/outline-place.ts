/** Marks in the outlines of a text the heading under which the reader is, and keeps it in sight. */
export function followOutline(text: HTMLElement): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline-list a')];
  if (links.length === 0) return;
  const named = [...new Set(links.map(({ hash }) => hash))].flatMap(
    (hash) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
  );
  let current: string | undefined;
  const mark = (): void => {
    const line = innerHeight * 0.3;
    const passed = named.findLast((element) => element.getBoundingClientRect().top < line);
    const isBelow = text.getBoundingClientRect().bottom < 0;
    const id = isBelow ? undefined : passed?.id;
    if (id === current) return;
    current = id;
    for (const link of links) {
      if (link.hash === `#${id ?? ''}`) {
        link.setAttribute('aria-current', 'true');
        keepInSight(link);
      } else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  for (const element of [...named, text]) observer.observe(element);
}

function keepInSight(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('.outline-beside');
  if (!list) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top) list.scrollTop -= box.top - top;
  if (bottom > box.bottom) list.scrollTop += bottom - box.bottom;
}
