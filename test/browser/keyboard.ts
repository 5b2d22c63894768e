import type { Page } from 'playwright-core';

/** What holds the focus, as far as a reader can tell. */
export interface Focus {
  /** The first words of what it is called. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What is wrong with how it is seen; nothing else lies over its middle, its ring is drawn, it is in the window. */
  readonly flaws: readonly string[];
}

/** Presses Tab until a name is reached, and gives all that was passed; at most so many times. */
export async function tabTo(page: Page, name: RegExp, atMost = 60): Promise<Focus[]> {
  const passed: Focus[] = [];
  while (passed.length < atMost) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    passed.push(focus);
    if (name.test(focus.name)) return passed;
  }
  throw new Error(`${name} was not among ${passed.map((focus) => focus.name).join(', ')}`);
}

/** Names and flaws of those that cannot be seen, and of those smaller than so many pixels. */
export function focusFlaws(passed: readonly Focus[], least: number): string[] {
  return passed.flatMap(({ name, flaws, width, height }) => [
    ...flaws.map((flaw) => `${name}: ${flaw}`),
    ...(Math.min(width, height) < least ? [`${name}: ${width} × ${height}`] : []),
  ]);
}

/** Runs in the page. */
function readFocus(): Focus {
  const held = document.activeElement ?? document.body;
  // Of a link over several lines the first stands for all; a box may be hidden behind its label.
  const seen = held.matches('input[type=radio], input[type=checkbox]')
    ? (held.closest('label') ?? held)
    : held;
  const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(held);
  const around = getComputedStyle(seen);
  const ringed = [
    { outlineStyle, outlineWidth },
    { outlineStyle: around.outlineStyle, outlineWidth: around.outlineWidth },
  ].some((ring) => ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2);
  return {
    name: (held.getAttribute('aria-label') ?? seen.textContent).trim().slice(0, 40),
    width: Math.round(seen.getBoundingClientRect().width),
    height: Math.round(seen.getBoundingClientRect().height),
    flaws: [
      ...(ringed ? [] : ['no ring']),
      ...(top && (seen.contains(top) || top.contains(seen)) && top !== document.body
        ? []
        : [`behind ${top?.tagName ?? 'the edge'} ${top?.className ?? ''}`]),
    ],
  };
}
