import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { answer, type Sources } from '#search/browser/answer.ts';
import { loadCatalogue } from '#search/browser/load-catalogue.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import { emptyState } from '#search/browser/state.ts';
import { buildIndex } from '#search/build-index.ts';
import { archiveOf } from '#site/corpus-archive.ts';
import { makeContext } from '#site/make-context.ts';
import { searchRecords } from '#site/search-records.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { fixtureItems, misses, shippedItems, type KnownItems } from './known-items.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-known-'));
  server = await serveSite({ folder, base: '/' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function sourcesOf(name: string, content: string, now: Date): Promise<Sources> {
  const contentFolder = path.join(root, content);
  const corpus = await loadCorpus(contentFolder, { now });
  const site = makeContext(archiveOf(corpus), { now, contentFolder });
  const index = path.join(folder, name, 'pagefind');
  await buildIndex(searchRecords(site), index);
  const address = `${server.address}${name}/pagefind/`;
  const engine = openIndex(address);
  const catalogue = loadCatalogue(address);
  return { engine: () => engine, catalogue: () => catalogue };
}

/** The queries that do not lead to their page first, with what they lead to. */
async function missesOf(sources: Sources, items: KnownItems, name: string): Promise<string[]> {
  const missed: string[] = [];
  for (const [address, queries] of Object.entries(items)) {
    for (const text of queries) {
      const [first] = (await answer(sources, { ...emptyState, text })).results;
      const found = first?.page.address.replace(new RegExp(`^.*?/${name}(?=/)`), '') ?? 'nothing';
      if (found !== address) missed.push(`${text}: ${found}, not ${address}`);
    }
  }
  return missed;
}

let shipped: Sources;
let fixture: Sources;

beforeAll(async () => {
  shipped = await sourcesOf('shipped', 'content', new Date('2026-11-23T05:00:00Z'));
  fixture = await sourcesOf('fixture', 'test/fixtures/publisher', new Date('2099-09-15T05:00:00Z'));
});

test('of more than 200 queries for known pages, all but those listed find theirs first', async () => {
  const count = [shippedItems, fixtureItems].flatMap((items) => Object.values(items).flat()).length;
  expect(count).toBeGreaterThanOrEqual(200);
  expect(misses.length / count).toBeLessThanOrEqual(0.05);
  expect([
    ...(await missesOf(shipped, shippedItems, 'shipped')),
    ...(await missesOf(fixture, fixtureItems, 'fixture')),
  ]).toEqual(misses);
});

test.each(['Phường Bàn Cờ', 'nhieu loc', 'P. Xuân Hoà', 'Q.3', 'quan ba'])(
  'a ward leads to the documents of the district it has succeeded: %s',
  async (text) => {
    const { results } = await answer(shipped, { ...emptyState, text });
    const found = results.map(({ page }) => page.address.replace(/^.*?\/shipped(?=\/)/, ''));
    expect(found).toEqual(
      expect.arrayContaining([
        '/hoi-nghi/2023/hoi-nghi-19-quan-uy-quan-3/',
        '/chi-dao/2023/phat-bieu-nguyen-thi-le-hoi-nghi-19-quan-uy-quan-3/',
      ]),
    );
  },
);
