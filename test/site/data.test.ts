import { describe, expect, test } from 'vitest';
import { csvText } from '#site/data/csv.ts';
import { datasets } from '#site/data/datasets.ts';
import { datasetJson } from '#site/data/json.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function json(name: string) {
  const dataset = datasets.find((one) => one.name === name);
  if (!dataset) throw new Error(`no dataset ${name}`);
  return JSON.parse(datasetJson(site, dataset)) as {
    [key: string]: unknown;
    fields: Record<string, string>;
    items: Record<string, unknown>[];
  };
}

describe('the JSON of a dataset', () => {
  test('says whose it is, of what day, and what each field holds', () => {
    const { items, fields, ...head } = json('resolutions');
    expect(head).toEqual({
      dataset: 'resolutions',
      title: 'Văn bản',
      publisher: 'Ủy ban nhân dân xã Mẫu',
      url: 'https://vidu.example/xa-mau/du-lieu/',
      licence: { name: 'Được dùng lại tự do, xin ghi nguồn', url: null },
      as_of: '2099-09-15',
    });
    expect(items).toHaveLength(site.archive.entries.resolutions.length);
    for (const item of items) expect(Object.keys(item)).toEqual(Object.keys(fields));
  });

  test.each(datasets.map(({ name }) => name))('%s have records in the fixture', (name) => {
    expect(json(name).items.length).toBeGreaterThan(0);
  });

  test('a document has its number, its dates, its state and its relations', () => {
    const item = json('resolutions').items.find(({ number }) => number === '07/2099/NQ-HĐND');
    expect(item).toMatchObject({
      url: 'https://vidu.example/xa-mau/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/',
      type: 'resolution',
      type_name: 'nghị quyết',
      body: 'hdnd-xa-mau',
      status: 'in-force',
      withdrawn: null,
    });
    expect(item?.['relations']).toContainEqual(
      expect.objectContaining({ kind: 'amends', to: '2098/nghi-quyet-05-2098-nq-hdnd' }),
    );
  });

  test('a task has its address, its state of the day and its history', () => {
    const item = json('tasks').items.find(({ id }) => id === 'duong-bo-kenh');
    expect(item).toMatchObject({
      directive: '2099/chi-thi-02-ct-ubnd',
      url: 'https://vidu.example/xa-mau/chi-dao/2099/chi-thi-02-ct-ubnd/#nhiem-vu-duong-bo-kenh',
      state: 'under-way',
      overdue: true,
    });
    expect(item?.['updates']).not.toEqual([]);
  });

  test('what nobody states is null', () => {
    expect(json('targets').items.map(({ actual }) => actual)).toContain(null);
  });
});

describe('CSV', () => {
  test('begins with a byte order mark and a line of names, and ends every line as RFC 4180 says', () => {
    expect(csvText(['id', 'year'], [{ id: 'a', year: 2099 }, { id: 'b' }])).toBe(
      '\uFEFFid,year\r\na,2099\r\nb,\r\n',
    );
  });

  test.each([
    ['Đường, cầu', '"Đường, cầu"'],
    ['gọi là "Mẫu"', '"gọi là ""Mẫu"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    [['a', 'b'], 'a; b'],
    [[{ kind: 'amends', to: 'x', provisions: [], from: null }], 'amends x'],
    [true, 'true'],
    [-1.5, '-1.5'],
    [null, ''],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+84', "'+84"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    [['=1'], "'=1"],
  ])('tells %j as %j', (value, cell) => {
    expect(csvText(['text'], [{ text: value }])).toBe(`\uFEFFtext\r\n${cell}\r\n`);
  });
});
