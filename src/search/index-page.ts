import { provisionName } from '#domain/provision-name.ts';
import { numberNames, wholeName } from './document-names.ts';
import { indexName, toIndexHtml, toIndexText, toKeptText } from './index-text.ts';
import { orderKey } from './catalogue.ts';
import type { SearchRecord } from './record.ts';

/** Writes the page that Pagefind takes in the place of the real one, with its text given as HTML. */
export function indexPage(record: SearchRecord, html: string): string {
  return [
    `<html lang="vi"><body data-pagefind-body data-pagefind-sort="date:${escape(orderKey(record))}">`,
    ...Object.entries(fieldsOf(record)).map(
      ([name, value]) => `<i data-pagefind-meta="${name}:${escape(value)}"></i>`,
    ),
    `<h1 data-pagefind-meta="title">${escape(toIndexText(record.title))}</h1>`,
    `<p data-pagefind-weight="2">${escape(toIndexText(record.summary))}</p>`,
    toIndexHtml(html, indexTag),
    '</body></html>',
  ].join('');
}

/** The fields beside title and text: three that are searched, the others kept for showing a result. */
function fieldsOf(record: SearchRecord): Record<string, string> {
  const { number, kindLabel, body, date, status } = record;
  const searched = { number: toIndexText(number ?? ''), names: namesOf(record).join(' ') };
  const shown = {
    kind: kindLabel,
    date: date?.text,
    body,
    status: status && `${status.tone} ${status.label}`,
  };
  const kept = Object.entries(shown).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toKeptText(value)] as const],
  );
  return { ...searched, about: aboutOf(record), ...Object.fromEntries(kept) };
}

/** What is asked for whole: numbers with and without their type, short titles, other names. */
function namesOf({ number, kindLabel, title, aliases }: SearchRecord): string[] {
  const names = [
    ...(number === undefined ? [] : numberNames(number, kindLabel)),
    ...[title, ...aliases].map(wholeName),
  ];
  return [...new Set(names.filter(({ length }) => length > 0).map(indexName))];
}

/** Words under which a page is looked for though its text may not have them. */
function aboutOf({
  kindLabel,
  body = '',
  date,
  filters,
  aliases,
  about = [],
}: SearchRecord): string {
  const labels = Object.values(filters)
    .flat()
    .map((value) => (typeof value === 'string' ? value : value.label));
  const parts = [kindLabel, body, date?.text ?? '', ...labels, ...aliases, ...about];
  // Nobody asks how often or where they stand, and every word costs its readers.
  const words = new Set(parts.flatMap((part) => part.split(/\s+/)).filter((word) => word !== ''));
  return toIndexText([...words].join(' '));
}

const startTag = /^<([a-z][a-z0-9]*)[\s>]/;
const endTag = /^<\/([a-z][a-z0-9]*)>$/;
/** The elements that may stand within a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
const idAttribute = /\sid="([^"]*)"/;
const heading = /^h[1-6]$/;
/** The number in the text that refers to a footnote, which would be read as part of the word before it. */
const noteReference = /^fnref-/;
const note = /^fn(?:-|$)/;

/**
 * Leaves of a tag what the index needs. Pagefind tells only some blocks from parts of a word (it reads
 * the head of a table as one word), so that blanks stand around all of them.
 */
function indexTag(tag: string): string {
  const ended = endTag.exec(tag)?.[1];
  if (ended !== undefined) return inline.has(ended) ? tag : `${tag} `;
  const name = startTag.exec(tag)?.[1];
  if (name === undefined) return tag;
  return inline.has(name) ? indexStart(name, tag) : ` ${indexStart(name, tag)}`;
}

/**
 * Pagefind keeps the words of every element with an id a second time, so ids move to empty elements at
 * their beginning; those of headings stay, for their words are their names.
 */
function indexStart(name: string, tag: string): string {
  const id = idAttribute.exec(tag)?.[1];
  if (id === undefined || note.test(id)) return `<${name}>`;
  if (noteReference.test(id)) return `<${name} data-pagefind-ignore>`;
  if (heading.test(name)) return `<${name} id="${id}">`;
  const title = provisionName(id);
  const label = title === undefined ? '' : ` data-pagefind-title="${escape(title)}"`;
  return `<${name}><a id="${id}"${label}></a>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
