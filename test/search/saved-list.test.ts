import { expect, test } from 'vitest';
import { gatherList, listColumns, listCsv, listJson } from '#search/browser/saved-list.ts';
import type { Catalogue } from '#search/catalogue.ts';
import { recordFile, recordFiles, type ListRecord } from '#search/list-record.ts';

const records: ListRecord[] = [
  ['/nguoi/a/', 'Người', '', 'Nguyễn Văn Ví Dụ', '', ''],
  [
    '/van-ban/b/',
    'Nghị quyết',
    '05/2098/NQ-HĐND',
    'Sửa "đường", cầu',
    'HĐND xã Mẫu',
    'Còn hiệu lực',
  ],
];
const catalogue: Catalogue = {
  days: [[], ['2098-12-01', '2098-12-31']],
  filters: {
    'linh-vuc': {
      values: [
        { id: 'x', label: 'Giao thông' },
        { id: 'y', label: 'Hạ tầng' },
      ],
      pages: [[], [0, 1]],
    },
  },
  subjects: [0],
};
const files = new Map(recordFiles(records).map(({ name, text }) => [name, text]));
const source = {
  catalogue,
  load: (name: string) => Promise.resolve(JSON.parse(files.get(name) ?? 'null') as unknown),
  webAddressOf: (address: string) => `https://vidu.example${address}`,
};

const list = await gatherList([1, 0], source);

test('the list keeps its order and tells what is known', () => {
  expect(list).toEqual([
    {
      rank: 1,
      url: 'https://vidu.example/van-ban/b/',
      kind: 'Nghị quyết',
      number: '05/2098/NQ-HĐND',
      title: 'Sửa "đường", cầu',
      body_name: 'HĐND xã Mẫu',
      date: '2098-12',
      date_from: '2098-12-01',
      date_to: '2098-12-31',
      status_label: 'Còn hiệu lực',
      topic_names: ['Giao thông', 'Hạ tầng'],
      person_names: [],
    },
    {
      rank: 2,
      url: 'https://vidu.example/nguoi/a/',
      kind: 'Người',
      number: null,
      title: 'Nguyễn Văn Ví Dụ',
      body_name: null,
      date: null,
      date_from: null,
      date_to: null,
      status_label: null,
      topic_names: [],
      person_names: [],
    },
  ]);
});

test('as CSV it has a byte order mark, the columns, and quoted cells', () => {
  expect(listCsv(list)).toBe(
    `\uFEFF${listColumns.join(',')}\r\n` +
      '1,https://vidu.example/van-ban/b/,Nghị quyết,05/2098/NQ-HĐND,"Sửa ""đường"", cầu",HĐND xã Mẫu,2098-12,2098-12-01,2098-12-31,Còn hiệu lực,Giao thông; Hạ tầng,\r\n' +
      '2,https://vidu.example/nguoi/a/,Người,,Nguyễn Văn Ví Dụ,,,,,,,\r\n',
  );
});

test('as JSON it says which search it comes from', () => {
  expect(JSON.parse(listJson(list, 'https://vidu.example/tim-kiem/?q=x'))).toEqual({
    search: 'https://vidu.example/tim-kiem/?q=x',
    items: list,
  });
});

test('a row without a record fails, and is not left out', async () => {
  await expect(gatherList([7], source)).rejects.toThrow('no record of row 7');
});

test('a thousand records stand in a file', () => {
  expect([0, 999, 1000].map(recordFile)).toEqual(['list-0.json', 'list-0.json', 'list-1.json']);
  const many = Array.from({ length: 2001 }, () => records[0] ?? ['', '', '', '', '', '']);
  expect(recordFiles(many as ListRecord[]).map(({ name }) => name)).toEqual([
    'list-0.json',
    'list-1.json',
    'list-2.json',
  ]);
});
