import { describe, expect, test } from 'vitest';
import { conferenceText, placesOf, readFolder } from './folder.ts';

const file = 'conferences/2099/hoi-nghi-thu.md';
const mdx = 'conferences/2099/hoi-nghi-thu.mdx';
/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function rulesIn(body: string, name = file, files: Record<string, string | Buffer> = {}) {
  const places = await placesOf({ [name]: conferenceText('', body), ...files });
  return places.map((place) => place.slice(name.length + 1));
}

describe('the text of an entry', () => {
  test('an empty body is a warning', async () => {
    expect(await rulesIn('')).toEqual(['9:1 body-empty']);
  });

  test('links lead to the open web, to a page of the site, or to an anchor of the text', async () => {
    const body = [
      '## Mục một',
      '[a](https://vidu.example/) [b](mailto:a@vidu.example) [c](#muc-mot) [d](/co-quan/ubnd-xa-mau/) [e](/hoi-nghi/)',
      '',
      '[f](#khong-co) [g](/co-quan/khong-co/) [h](tep.pdf) [i](javascript:alert(1))',
    ].join('\n');
    expect(await rulesIn(body)).toEqual([
      '13:1 link-broken',
      '13:16 link-broken',
      '13:40 link-broken',
      '13:53 link-broken',
    ]);
  });

  test('pictures must be there, of a type that can be shown, inside the folder, and described', async () => {
    const body =
      '![Ảnh](anh.png)\n\n![](anh.png)\n\n![Ảnh](ANH.png)\n\n![Ảnh](../../../etc/passwd)\n\n![Ảnh](thu.pdf)';
    const files = { 'conferences/2099/anh.png': pixel, 'conferences/2099/thu.pdf': '%PDF-1.4' };
    expect(await rulesIn(body, file, files)).toEqual([
      '12:1 image-alt',
      '14:1 image-missing',
      '16:1 path-outside',
      '18:1 image-type',
    ]);
  });

  test('HTML in Markdown is a warning, because it will be shown as it is written', async () => {
    expect(await rulesIn('Một <b>hai</b>.\n\n<script>alert(1)</script>')).toEqual([
      '10:5 raw-html',
      '10:11 raw-html',
      '12:1 raw-html',
    ]);
  });

  test('MDX holds components of the set and no code', async () => {
    const body = [
      "import x from './x.js'",
      '',
      '<Notice kind="info">Tốt.</Notice>',
      '',
      '<Iframe src="https://vidu.example/" />',
      '',
      '<Notice onclick="x()">Xấu.</Notice>',
      '',
      'Tổng {1 + 1}.',
      '',
      'export const y = 1',
    ].join('\n');
    expect(await rulesIn(body, mdx)).toEqual([
      '10:1 mdx-forbidden',
      '14:1 mdx-forbidden',
      '16:9 mdx-forbidden',
      '18:6 mdx-forbidden',
      '20:1 mdx-forbidden',
    ]);
  });

  test('a repeated provision is called by its name, whatever the titles of the two are', async () => {
    const body = '### Điều 1. Một\n\n#### 2. Sửa đổi A\n\n#### 3. Bổ sung\n\n#### 2. Sửa đổi B';
    const resolution = `---
title: Văn bản thử
summary: Tóm tắt thử.
number: 05/QĐ-UBND
type: decision
body: ubnd-xa-mau
subject: thử
signed: 2099-03-01
published: 2099-03-02
sources: [{ name: Biên bản thử, retrieved: 2099-03-02 }]
---

${body}
`;
    const { problems } = await readFolder({ 'resolutions/2099/van-ban.md': resolution });
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'provision-repeated: Khoản 2 Điều 1 xuất hiện lần thứ hai.',
    );
  });

  test('MDX that cannot be parsed is told where it breaks', async () => {
    expect(await rulesIn('<Notice kind="info">\n\nKhông đóng.', mdx)).toEqual(['10:1 mdx-syntax']);
  });
});
