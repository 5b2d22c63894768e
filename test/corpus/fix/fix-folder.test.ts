import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixFolder } from '#corpus/fix/fix-folder.ts';
import { fixReport } from '#corpus/fix/fix-report.ts';
import { listFiles } from '#corpus/files.ts';
import { conferenceText, now, smallest, writeFolder } from '../folder.ts';
import { ordered } from './mended.ts';

const everything = { now, takes: () => true };

/** Every file of a folder with its bytes. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const contents = await Promise.all(
    files.map(async ({ path: file, absolute }) => [
      file,
      (await readFile(absolute)).toString('latin1'),
    ]),
  );
  return Object.fromEntries(contents) as Record<string, string>;
}

test.each(['content', 'test/fixtures/publisher', 'test/fixtures/broken/content'])(
  'mending %s twice is mending it once',
  async (name) => {
    const folder = await writeFolder({});
    await cp(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), folder, {
      recursive: true,
    });
    await fixFolder(folder, everything);
    const once = await bytesOf(folder);
    expect(await fixFolder(folder, everything)).toEqual([]);
    expect(await bytesOf(folder)).toEqual(once);
  },
);

test('only what was asked for is written, and only files that change', async () => {
  const folder = await writeFolder({
    ...smallest,
    'topics/a.yaml': 'name: Ðất\ndescription: Ðất.\n',
    'topics/b.yaml': 'name: Ðê\ndescription: Ðê.\n',
  });
  const before = await bytesOf(folder);
  const mended = await fixFolder(folder, { now, takes: (file) => file === 'topics/b.yaml' });
  expect(mended).toEqual([
    {
      file: 'topics/b.yaml',
      before: 'name: Ðê\ndescription: Ðê.\n',
      after: 'name: Đê\ndescription: Đê.\n',
      repairs: ['look-alike-letters'],
    },
  ]);
  const after = await bytesOf(folder);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
    'topics/b.yaml',
  ]);
});

test('files with mistakes that need a person, and files that are no text, keep every byte', async () => {
  const folder = await writeFolder({
    ...smallest,
    'conferences/2099/sai-ma.md': ordered('embargo: 2099-02-30\n'),
    'conferences/2099/sai-cu-phap.md': '---\r\ntitle: a: QÐ\r\n---\r\n',
    'conferences/2099/bang-ma-cu.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0xea]),
    'conferences/2099/anh.jpg': Buffer.from([0xff, 0xd8, 0x0d, 0x0a, 0x00]),
  });
  const before = await bytesOf(folder);
  await fixFolder(folder, { now, takes: (file) => file !== 'addresses.txt' });
  expect(await bytesOf(folder)).toEqual(before);
});

test('addresses are noted in order, only added to, and not before their page is published', async () => {
  const folder = await writeFolder({
    ...smallest,
    'conferences/2099/da-dang.md': conferenceText(),
    'conferences/2099/ban-nhap.md': conferenceText('draft: true\n'),
    'conferences/2099/cho-dang.md': conferenceText('embargo: 2100\n'),
    'addresses.txt': '/van-ban/2098/da-mat/\r\n/co-quan/ubnd-xa-mau/',
  });
  await fixFolder(folder, everything);
  expect(await readFile(path.join(folder, 'addresses.txt'), 'utf8')).toBe(`/co-quan/ubnd-xa-mau/
/dia-ban/xa-mau/
/hoi-nghi/2099/da-dang/
/linh-vuc/thuy-loi/
/van-ban/2098/da-mat/
`);
});

test('what was done is told in words and as a diff, in which line ends do not show', () => {
  const mended = [
    {
      file: 'topics/a.yaml',
      before: 'name: Ðất\r\ndescription: Đất.\r\n',
      after: 'name: Đất\ndescription: Đất.\n',
      repairs: ['line-ends', 'look-alike-letters'] as const,
    },
    {
      file: 'b.yaml',
      before: '\ufeffa: 1\n',
      after: 'a: 1\n',
      repairs: ['byte-order-mark'] as const,
    },
  ];
  expect(fixReport(mended, { colors: false }))
    .toBe(`topics/a.yaml: đổi dấu xuống dòng sang LF; thay chữ cái trông giống
--- a/topics/a.yaml
+++ b/topics/a.yaml
@@ -1,2 +1,2 @@
-name: Ðất
+name: Đất
 description: Đất.

b.yaml: bỏ dấu BOM ở đầu tệp

Đã sửa 2 tệp. Xem lại các thay đổi rồi lưu vào git.`);
  expect(fixReport([], { colors: false })).toBe('Không có gì tự sửa được.');
});
