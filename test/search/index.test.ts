import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, type Answer, type Sources } from '#search/browser/answer.ts';
import { loadCatalogue } from '#search/browser/load-catalogue.ts';
import { openIndex } from '#search/browser/index-engine.ts';
import { readState } from '#search/browser/state.ts';
import { buildIndex, type IndexResult } from '#search/build-index.ts';
import type { SearchRecord } from '#search/record.ts';
import { serveSite, type SiteServer } from '#site/server.ts';
import { inventedRecords } from './invented-records.ts';
import { record } from './record.ts';

let folder: string;
let server: SiteServer;
let sources: Sources;
let built: IndexResult;

async function* oneByOne(records: readonly SearchRecord[]): AsyncGenerator<SearchRecord> {
  for (const own of records) yield await Promise.resolve(own);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-search-'));
  const index = path.join(folder, 'pagefind');
  built = await buildIndex(oneByOne(inventedRecords), index);
  server = await serveSite({ folder, base: '/xa-mau/' });
  const engine = openIndex(`${server.address}pagefind/`);
  sources = {
    engine: () => engine,
    catalogue: () => loadCatalogue(`${server.address}pagefind/`),
  };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function ask(search: string): Promise<Answer> {
  return answer(sources, readState(new URLSearchParams(search)));
}

/** The addresses of the results of a search, without where the site lies. */
async function addresses(search: string): Promise<string[]> {
  const base = new URL(server.address).pathname.slice(0, -1);
  return (await ask(search)).results.map(({ page }) => page.address.replace(base, ''));
}

describe('the folder of the index', () => {
  test('holds every page, and nothing that is not used', async () => {
    expect(built.pages).toBe(inventedRecords.length);
    expect(built.bytes).toBeGreaterThan(5000);
    const index = path.join(folder, 'pagefind');
    const [shard = '', ...files] = (await readdir(index)).toSorted();
    expect(files).toEqual(['catalogue.json', 'list-0.json', 'shards.json']);
    expect((await readdir(path.join(index, shard))).toSorted()).toEqual([
      'fragment',
      'index',
      'shard.json',
    ]);
  });

  test('is not made where two pages have one address', async () => {
    const twice = [record({ address: '/a/' }), record({ address: '/a/' })];
    const other = path.join(folder, 'twice');
    await expect(buildIndex(oneByOne(twice), other)).rejects.toThrow('two pages at /a/');
  });
});

describe('first answers', () => {
  test.each([
    ['giai ngan von dau tu cong', '/chi-dao/2099/phat-bieu/'],
    ['giải ngân vốn đầu tư công', '/chi-dao/2099/phat-bieu/'],
    ['sap xep khu pho', '/chi-dao/2099/phat-bieu/'],
    ['98/2099/QH15', '/vien-dan/98-2099-qh15/'],
    ['98-2099-qh15', '/vien-dan/98-2099-qh15/'],
    ['98 2099 QH15', '/vien-dan/98-2099-qh15/'],
    ['nq 98', '/vien-dan/98-2099-qh15/'],
    ['NQ98', '/vien-dan/98-2099-qh15/'],
    ['nghị quyết 98', '/vien-dan/98-2099-qh15/'],
    ['nghi quyet so 98/2099', '/vien-dan/98-2099-qh15/'],
    ['05 ct tu', '/chi-dao/2098/chi-thi-05/'],
    ['5-CT/TU', '/chi-dao/2098/chi-thi-05/'],
    ['12/2099/QD-UBND', '/van-ban/2099/quyet-dinh-12/'],
    ['tran thi thu', '/nguoi/tran-thi-thu/'],
    ['Trần Thị Thử', '/nguoi/tran-thi-thu/'],
    ['x mau', '/dia-ban/xa-mau/'],
    ['xã mẫu', '/dia-ban/xa-mau/'],
    ['ubnd xa mau', '/co-quan/ubnd-xa-mau/'],
    ['hoi nghi lan thu 19', '/hoi-nghi/2099/hoi-nghi-19/'],
    ['đường Không Tên', '/van-ban/2099/quyet-dinh-12/'],
  ])('%s', async (q, first) => {
    expect((await addresses(`?${new URLSearchParams({ q }).toString()}`))[0]).toBe(first);
  });
});

describe('letters', () => {
  test('đ is found by d, and a number by its letters without marks', async () => {
    expect(await addresses('?q=duong')).toEqual(await addresses('?q=đường'));
    expect(await addresses('?q=QD-UBND')).toEqual(['/van-ban/2099/quyet-dinh-12/']);
    expect(await addresses('?q=QĐ-UBND')).toEqual(['/van-ban/2099/quyet-dinh-12/']);
  });

  test('tone marks are found on either vowel, and without', async () => {
    const both = ['/van-ban/2099/nghi-quyet-07/', '/van-ban/2099/quyet-dinh-12/'];
    expect((await addresses('?q=hoa')).toSorted()).toEqual(both);
    expect((await addresses('?q=hòa')).toSorted()).toEqual(both);
    expect((await addresses('?q=hoà')).toSorted()).toEqual(both);
  });

  test('accents that were typed are meant', async () => {
    expect(await addresses('?q=chợ')).toEqual(['/van-ban/2099/quyet-dinh-12/']);
    expect(await addresses('?q=chở')).toEqual(['/van-ban/2099/nghi-quyet-07/']);
    expect((await addresses('?q=cho')).toSorted()).toEqual([
      '/van-ban/2099/nghi-quyet-07/',
      '/van-ban/2099/quyet-dinh-12/',
    ]);
  });

  test('a syllable is no beginning of another', async () => {
    expect(await addresses('?q=ngh')).not.toEqual([]);
    expect(await addresses('?q=kê kênh')).toEqual(await addresses('?q=kênh'));
    expect((await ask('?q=kê kênh')).complete).toBe(0);
  });
});

describe('results', () => {
  test('show what the page is', async () => {
    const [result] = (await ask('?q=nghi quyet 07')).results;
    expect(result?.page).toMatchObject({
      title: 'Nghị quyết về ngân sách & đường thôn',
      kind: 'Nghị quyết',
      number: '07/2099/NQ-HĐND',
      date: 'ngày 03 tháng 02 năm 2099',
      body: 'HĐND xã Mẫu',
      status: { tone: 'positive', label: 'Còn hiệu lực' },
    });
  });

  test('lead to the provision in which the words stand', async () => {
    const [result] = (await ask('?q=nao vet kenh')).results;
    expect(result?.passage.place).toEqual({
      id: 'dieu-5-khoan-2',
      name: [{ text: 'Khoản 2 Điều 5', isMarked: false }],
    });
    expect(result?.passage.pieces).toContainEqual({ text: 'Nạo vét kênh', isMarked: true });
  });

  test('that are only near are counted apart', async () => {
    const { total, complete } = await ask('?q=ngan sach cua sao hoa');
    expect([total > 0, complete]).toEqual([true, 0]);
  });

  test('are none for a word that no page has', async () => {
    expect(await ask('?q=xyzzyq')).toMatchObject({ total: 0, complete: 0, results: [] });
  });
});

describe('filters and orders', () => {
  test('choose by kind, body, person, topic, year and state', async () => {
    expect(await addresses('?loai=hoi-nghi')).toEqual(['/hoi-nghi/2099/hoi-nghi-19/']);
    expect(await addresses('?co-quan=hdnd-xa-mau')).toEqual(['/van-ban/2099/nghi-quyet-07/']);
    expect(await addresses('?nguoi=tran-thi-thu')).toEqual(['/chi-dao/2099/phat-bieu/']);
    expect(await addresses('?linh-vuc=giao-thong')).toEqual(['/van-ban/2099/nghi-quyet-07/']);
    expect(await addresses('?nam=2098')).toEqual(['/chi-dao/2098/chi-thi-05/']);
    expect(await addresses('?trang-thai=con-hieu-luc')).toEqual(['/van-ban/2099/nghi-quyet-07/']);
  });

  test('choose by time, by overlap', async () => {
    expect((await addresses('?tu=2099-02-01&den=2099-02-28')).toSorted()).toEqual([
      '/chi-dao/2099/phat-bieu/',
      '/hoi-nghi/2099/hoi-nghi-19/',
      '/van-ban/2099/nghi-quyet-07/',
    ]);
  });

  test('order by date without losing anything, what has no date last', async () => {
    const relevant = await addresses('?q=mẫu');
    const newest = await addresses('?q=mẫu&sap-xep=moi');
    const oldest = await addresses('?q=mẫu&sap-xep=cu');
    expect(newest.toSorted()).toEqual(relevant.toSorted());
    expect(oldest.toSorted()).toEqual(relevant.toSorted());
    expect([newest[0], oldest[0]]).toEqual([
      '/van-ban/2099/quyet-dinh-12/',
      '/chi-dao/2098/chi-thi-05/',
    ]);
    expect(newest.slice(-2).every((address) => /co-quan|dia-ban/.test(address))).toBe(true);
  });

  test('count what is left of each value', async () => {
    const { facets, total } = await ask('?q=ngan sach&nam=2099');
    const kinds = Object.fromEntries(facets.loai.map(({ id, count }) => [id, count]));
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(facets.nam.find(({ id }) => id === '2099')).toMatchObject({ isChosen: true });
  });

  test('show nothing before anything is asked, but what could be', async () => {
    const { total, results, facets } = await ask('');
    expect([total, results]).toEqual([0, []]);
    expect(facets.loai.map(({ label }) => label)).toContain('Hội nghị');
  });
});
