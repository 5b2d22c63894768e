import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, type Answer, type AnswerOptions, type Sources } from '#search/browser/answer.ts';
import { loadCatalogue } from '#search/browser/load-catalogue.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import { emptyState } from '#search/browser/state.ts';
import { buildIndex } from '#search/build-index.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { inventedArchive, lehmer } from './invented-archive.ts';

const records = inventedArchive(600);

let folder: string;

/** Opens one of the two indexes anew. */
function open(name: string): Sources {
  const address = `${server.address}${name}/pagefind/`;
  const engine = openIndex(address);
  const catalogue = loadCatalogue(address);
  return { engine: () => engine, catalogue: () => catalogue };
}

let server: SiteServer;
let whole: Sources;
let sharded: Sources;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-shards-'));
  await buildIndex(records, path.join(folder, 'whole/pagefind'));
  const { shards } = await buildIndex(records, path.join(folder, 'sharded/pagefind'), {
    largestPiece: 40,
    largestShard: 80,
  });
  expect(shards).toBeGreaterThan(5);
  server = await serveSite({ folder, base: '/' });
  whole = open('whole');
  sharded = open('sharded');
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = (sources: Sources, text: string, options?: AnswerOptions): Promise<Answer> =>
  answer(sources, { ...emptyState, text }, options);

/** The addresses of the results, without where the index lies. */
const addresses = ({ results }: Answer): string[] =>
  results.map(({ page }) => page.address.replace(/^.*?(?=\/van-ban\/)/, ''));

/** Words that follow each other in one of the texts. */
function cutQueries(count: number): string[] {
  const random = lehmer(11);
  return Array.from({ length: count }, () => {
    const record = records[random(records.length)];
    const words =
      record
        ?.html()
        .replaceAll(/<[^>]*>/g, '')
        .split(' ') ?? [];
    const from = random(words.length - 12);
    return words.slice(from, from + 1 + random(10)).join(' ');
  });
}

test(
  'an index in shards gives what one index gives, for 200 queries',
  { timeout: 60_000 },
  async () => {
    const differing: string[] = [];
    for (const query of cutQueries(200)) {
      const [one, many] = [await ask(whole, query), await ask(sharded, query)];
      if (addresses(many).slice(0, 5).join() !== addresses(one).slice(0, 5).join())
        differing.push(query);
    }
    expect(differing.length, differing.join('; ')).toBeLessThanOrEqual(10);
  },
);

test('the newest shard may answer first; the whole answer follows', async () => {
  const query = cutQueries(1)[0] ?? '';
  const partial: Answer[] = [];
  const answered = await ask(open('sharded'), query, {
    onPartial: (part) => partial.push(part),
  });
  expect(partial.length).toBeLessThanOrEqual(1);
  for (const part of partial) expect(part.total).toBeLessThanOrEqual(answered.total);
  expect(answered.total).toBeGreaterThan(0);
});
