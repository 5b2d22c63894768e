import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCivilDate } from '#domain/civil-date.ts';
import { foldAccents } from '#domain/vietnamese.ts';
import { answer, resultsPerPage, type Sources } from '#search/browser/answer.ts';
import { loadCatalogue } from '#search/browser/load-catalogue.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import {
  emptyState,
  filterNames,
  isEmptySearch,
  type Order,
  type SearchState,
} from '#search/browser/state.ts';
import { buildIndex } from '#search/build-index.ts';
import type { SearchRecord } from '#search/record.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { inventedArchive, lehmer } from './invented-archive.ts';

const random = lehmer(29);
const pick = <T>(values: readonly T[]): T | undefined => values[random(values.length)];

/** Some pages with a day, some with a month, a year or no date; up to two values of each filter. */
const records = inventedArchive(150).map((own): SearchRecord => {
  const { start = '' } = own.date ?? {};
  const span = parseCivilDate(start.slice(0, pick([4, 7, 10, 10])));
  const values = filterNames.map((name) => {
    const ids = Array.from({ length: random(3) }, () => `${name}-${random(4)}`);
    return [name, [...new Set(ids)].map((id) => ({ id, label: id.toUpperCase() }))] as const;
  });
  return {
    ...own,
    ...(span && { date: { text: '', start: span.start, end: span.end } }),
    filters: Object.fromEntries(values),
  };
});

let folder: string;
let server: SiteServer;
let sources: Sources;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-combinations-'));
  const index = path.join(folder, 'pagefind');
  await buildIndex(records, index);
  server = await serveSite({ folder, base: '/' });
  const address = `${server.address}pagefind/`;
  const [engine, catalogue] = await Promise.all([openIndex(address), loadCatalogue(address)]);
  sources = { engine: () => Promise.resolve(engine), catalogue: () => Promise.resolve(catalogue) };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const textOf = ({ title, summary, html }: SearchRecord): string =>
  ` ${title} ${summary} ${html().replaceAll(/<[^>]*>/g, '')} `;

/** One or two words of a page, or none. */
function inventText(): string {
  const words = records.slice(random(records.length)).map(textOf).join('').trim().split(/\s+/);
  return Array.from({ length: random(3) }, () => pick(words)).join(' ');
}

function inventDate(): string {
  const day = `${2089 + random(12)}-${String(1 + random(12)).padStart(2, '0')}-1${random(10)}`;
  return day.slice(0, pick([4, 7, 10]));
}

/** What somebody might ask for; never nothing. */
function inventState(): SearchState {
  const filters = filterNames.flatMap((name) =>
    random(4) === 0 ? [[name, [`${name}-${random(4)}`, `${name}-${random(4)}`]] as const] : [],
  );
  const order = pick<Order | undefined>([undefined, 'relevance', 'newest', 'oldest']);
  const state = {
    ...emptyState,
    text: inventText(),
    filters: Object.fromEntries(filters),
    ...(random(4) === 0 && { from: inventDate() }),
    ...(random(4) === 0 && { to: inventDate() }),
    ...(order && { order }),
  };
  return isEmptySearch(state) ? inventState() : state;
}

/** Whether a page passes filters and range, found by looking at the page itself. */
function passes({ date, filters }: SearchRecord, state: SearchState): boolean {
  const { from, to } = state;
  if (from !== undefined && !(date && date.end >= (parseCivilDate(from)?.start ?? '')))
    return false;
  if (to !== undefined && !(date && date.start <= (parseCivilDate(to)?.end ?? ''))) return false;
  return Object.entries(state.filters).every(([name, ids]) =>
    filters[name]?.some((value) => typeof value !== 'string' && ids.includes(value.id)),
  );
}

/** Whether a page holds every word, with its accents where the text has any. */
function holds(record: SearchRecord, text: string): boolean {
  const own = foldAccents(text) === text ? foldAccents(textOf(record)) : textOf(record);
  return text.split(' ').every((word) => word === '' || own.includes(` ${word} `));
}

/** The addresses of all pages of a list, page after page, as a reader comes to see them. */
async function listOf(state: SearchState): Promise<{ addresses: string[]; complete: number }> {
  const addresses: string[] = [];
  for (let page = 1; ; page++) {
    const found = await answer(sources, { ...state, page });
    addresses.push(
      ...found.results.map((own) => own.page.address.replace(/^.*?(?=\/van-ban\/)/, '')),
    );
    if (page >= found.lastPage) return { addresses, complete: found.complete };
    expect(found.results).toHaveLength(resultsPerPage);
  }
}

const startOf = new Map(records.map(({ address, date }) => [address, date?.start ?? '']));

/** Whether pages stand in the order of their first days, those without one at the end. */
function isOrdered(addresses: readonly string[], order: Order): boolean {
  const starts = addresses.map((address) => startOf.get(address) ?? '');
  return starts.every((start, index) => {
    const before = starts[index - 1] ?? start;
    if (start === '' || before === '') return start === '' || index === 0;
    return order === 'newest' ? before >= start : before <= start;
  });
}

test('500 random words, filters, ranges and orders give the pages that looking at each gives', async () => {
  for (let round = 0; round < 500; round++) {
    const state = inventState();
    const told = JSON.stringify(state);
    const wanted = records.filter((own) => holds(own, state.text));
    const expected = wanted.filter((own) => passes(own, state)).map(({ address }) => address);
    const { addresses, complete } = await listOf(state);
    const [whole, near] = [addresses.slice(0, complete), addresses.slice(complete)];
    const { order = 'relevance' } = state;
    if (wanted.length > 0 || state.text === '')
      expect(whole.toSorted(), told).toEqual(expected.toSorted());
    expect(new Set(addresses).size, told).toBe(addresses.length);
    for (const address of near) {
      const own = records.find((record) => record.address === address);
      expect(own && passes(own, state), told).toBe(true);
    }
    // Nothing is lost or gained by another order.
    if (round % 5 === 0) {
      for (const other of ['relevance', 'newest', 'oldest'] as const) {
        const again = await listOf({ ...state, order: other });
        expect(again.addresses.toSorted(), told).toEqual(addresses.toSorted());
      }
    }
    if (order === 'relevance' && state.text !== '') continue;
    const shown = order === 'oldest' ? 'oldest' : 'newest';
    expect(isOrdered(whole, shown), told).toBe(true);
    expect(isOrdered(near, shown), told).toBe(true);
  }
});
