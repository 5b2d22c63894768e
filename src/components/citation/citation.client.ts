import { civilDateIn, formatOfficialDate } from '#domain/civil-date.ts';
import { provisionInSentence, provisionName } from '#domain/provision-name.ts';
import { announce } from '#components/announce.client.ts';

interface CitationWords {
  readonly passage: string;
  readonly document: string;
  readonly quote: string;
  readonly copy: string;
  readonly retrieved: string;
  readonly done: string;
}

/** A passage shorter than this is selected by mistake. */
const shortestQuote = 3;

/** Adds a button beside every provision that copies its citation, and one for selected words. */
export function startCitations(): void {
  const bar = document.querySelector<HTMLElement>('#citation');
  const prose = document.querySelector<HTMLElement>('.document-reading .prose');
  if (!bar || !prose) return;
  const words = JSON.parse(bar.dataset['words'] ?? '{}') as CitationWords;
  const address = bar.dataset['address'] ?? '';

  const copy = async (citation: string, id: string | undefined): Promise<void> => {
    const place = id === undefined ? address : `${address}#${id}`;
    const retrieved = fill(words.retrieved, { address: place, date: today() });
    await navigator.clipboard.writeText(`${citation}, ${retrieved}`);
    announce(words.done);
  };
  const sourceOf = (id: string | undefined): string => {
    const name = id === undefined ? undefined : provisionName(id);
    return name === undefined
      ? words.document
      : fill(words.passage, { passage: provisionInSentence(name) });
  };

  for (const anchor of prose.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
    const id = anchor.hash.slice(1);
    const name = provisionName(id);
    if (name === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite';
    button.setAttribute('aria-label', fill(words.copy, { name: provisionInSentence(name) }));
    button.addEventListener('click', () => {
      void copy(sourceOf(id), id).then(() => {
        button.classList.add('cite-copied');
        setTimeout(() => button.classList.remove('cite-copied'), 2500);
      });
    });
    anchor.after(button);
  }

  document.addEventListener('selectionchange', () => {
    bar.hidden = selectedIn(prose) === undefined;
  });
  // A press on the button must not take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('click', () => {
    const range = selectedIn(prose);
    if (range === undefined) return;
    const id = provisionBefore(prose, range);
    const quoted = range.toString().replaceAll(/\s+/g, ' ').trim();
    const citation = fill(words.quote, { words: quoted, source: sourceOf(id) });
    void copy(citation, id).then(() => getSelection()?.removeAllRanges());
  });
}

/** What is selected within an element, if it is worth quoting. */
function selectedIn(element: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isInside = element.contains(range.commonAncestorContainer);
  return isInside && range.toString().trim().length >= shortestQuote ? range : undefined;
}

/** The id of the provision in which a range begins. */
function provisionBefore(prose: Element, range: Range): string | undefined {
  const provisions = [...prose.querySelectorAll('[id]')].filter(({ id }) => provisionName(id));
  return provisions.findLast((own) => range.comparePoint(own, 0) <= 0)?.id;
}

function today(): string {
  const { lang } = document.documentElement;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return lang === 'vi'
    ? formatOfficialDate(civilDateIn(new Date(), timeZone))
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
