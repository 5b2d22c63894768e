const key = 'places';
/** Texts whose place is kept, and how many screens make a text long enough to lose one's place in. */
const most = 20;
const longText = 5;

/** Which block of a long text was read last, by the path of its page; the newest last. */
type Places = Readonly<Record<string, number>>;

/** Offers to go on reading a long text where it was left, and remembers the place on this device. */
export function offerLastPlace(text: HTMLElement): void {
  if (text.offsetHeight < longText * innerHeight) return;
  const blocks = [...text.children];
  const last = readPlaces()[location.pathname] ?? 0;
  const block = blocks[last];
  if (block && last > 2 && location.hash === '' && scrollY === 0)
    offer(block, nameAt(blocks, last));
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => keepPlace(blocks), 400);
    },
    { passive: true },
  );
}

function offer(block: Element, name: string): void {
  const box = document.querySelector<HTMLElement>('.resume');
  const words = box?.querySelector('p');
  if (!box || !words) return;
  box.hidden = false;
  words.textContent = (box.dataset['place'] ?? '').replace('{place}', name);
  const close = (): void => {
    box.hidden = true;
  };
  box.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.dataset['resume'] === 'go') {
      block.scrollIntoView({ block: 'start' });
      (block as HTMLElement).tabIndex = -1;
      (block as HTMLElement).focus({ preventScroll: true });
    }
    close();
  });
  // Who reads on from the top does not want it.
  const unwanted = (): void => {
    if (scrollY < innerHeight * 1.5) return;
    removeEventListener('scroll', unwanted);
    close();
  };
  addEventListener('scroll', unwanted, { passive: true });
}

/** The heading under which a block stands, or the beginning of the block. */
function nameAt(blocks: readonly Element[], index: number): string {
  const heading = blocks.slice(0, index + 1).findLast((block) => block.matches('h2, h3, h4, h5'));
  const words = (heading ?? blocks[index])?.textContent.trim() ?? '';
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 60))}…` : words;
}

function keepPlace(blocks: readonly Element[]): void {
  const index = blocks.findLastIndex(
    (block) => block.getBoundingClientRect().top < innerHeight / 3,
  );
  const others = Object.entries(readPlaces()).filter(([path]) => path !== location.pathname);
  const isRead = index >= blocks.length - 2;
  const places = index > 2 && !isRead ? [...others, [location.pathname, index]] : others;
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(places.slice(-most))));
  } catch {
    // Where nothing may be kept, no place is offered.
  }
}

function readPlaces(): Places {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Places;
  } catch {
    return {};
  }
}
