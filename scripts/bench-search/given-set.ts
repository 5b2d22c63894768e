import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SearchRecord } from '#search/record.ts';
import { escapeHtml } from '#site/escape-html.ts';
import type { GivenFiles } from './options.ts';
import type { LabelledQuery, SearchedSet } from './searched-set.ts';

interface GivenDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface GivenQuery {
  readonly query: string;
  readonly relevant: readonly string[];
}

/** Reads documents and queries from files of JSON lines; a document's id becomes its address. */
export async function givenSet({ docs, queries }: GivenFiles, limit: number): Promise<SearchedSet> {
  const read: LabelledQuery[] = [];
  for await (const line of lines(queries)) {
    if (read.length >= limit) break;
    const { query, relevant } = JSON.parse(line) as GivenQuery;
    read.push({ text: query, relevant: relevant.map(addressOf), sort: 'given' });
  }
  return { records: () => documentsIn(docs), queries: read };
}

async function* documentsIn(file: string): AsyncGenerator<SearchRecord> {
  for await (const line of lines(file)) {
    const { id, title, text } = JSON.parse(line) as GivenDocument;
    yield {
      address: addressOf(id),
      title,
      kind: 'van-ban',
      kindLabel: '',
      aliases: [],
      summary: '',
      filters: {},
      textKey: text,
      html: () => text.replaceAll(/[^\n]+/g, (part) => `<p>${escapeHtml(part)}</p>`),
    };
  }
}

function addressOf(id: string): string {
  return `/${encodeURIComponent(id)}/`;
}

async function* lines(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') }))
    if (line.trim() !== '') yield line;
}
