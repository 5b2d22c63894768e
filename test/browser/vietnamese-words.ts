import type { Page } from 'playwright-core';
import { en } from '#i18n/en.ts';
import { vi } from '#i18n/vi.ts';

/** A text of a page that is told in the page's own language, and where it stands. */
interface OwnText {
  readonly text: string;
  readonly place: string;
}

/** Names and formats that are the same in both. */
const inEnglish = new Set<unknown>(Object.values(en));

/** The Vietnamese texts of the interface as they may stand on a page, with any values filled in. */
const interfaceTexts = Object.values(vi)
  .filter((text) => !inEnglish.has(text))
  .map((text) => {
    const parts = text
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    // Little more than values would fit any text of a publisher.
    return text.includes('{') && parts.join('').length < 6
      ? undefined
      : new RegExp(`^${parts.join('.+')}$`, 'iu');
  })
  .filter((pattern) => pattern !== undefined);

/** The Vietnamese texts of the interface that a page in another language tells as its own. */
export async function vietnameseWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(ownTexts);
  return texts
    .filter(({ text }) => interfaceTexts.some((pattern) => pattern.test(text)))
    .map(({ text, place }) => `${place}: ${text}`);
}

/** Runs in the page: every text and every text in an attribute that stands in the page's language. */
function ownTexts(): OwnText[] {
  const { lang } = document.documentElement;
  const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'data-label', 'data-copied'];
  const isOwn = (element: Element): boolean =>
    element.closest('[lang]')?.getAttribute('lang') === lang;
  return [...document.querySelectorAll('*')].flatMap((element) => {
    if (!isOwn(element) || element.matches('script, style')) return [];
    const place = element.tagName.toLowerCase();
    const inside = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => ({ text: node.textContent?.trim() ?? '', place }));
    const told = attributes.map((name) => ({
      text: element.getAttribute(name)?.trim() ?? '',
      place: `${place} ${name}`,
    }));
    return [...inside, ...told].filter(({ text }) => text !== '');
  });
}
