import { describe, expect, test } from 'vitest';
import { mended, ordered } from './mended.ts';

const topic = 'topics/ao-ho.yaml';

/** A field with words in it that stands where it belongs. */
function noted(note: string): string {
  return `changes:\n  - date: 2099-03-03\n    note: ${note}\n`;
}

describe('how a file is stored', () => {
  test.each([
    ['a byte order mark', '\ufeffname: Ao\ndescription: Ao.\n', ['byte-order-mark']],
    ['line ends of Windows', 'name: Ao\r\ndescription: Ao.\r\n', ['line-ends']],
    ['line ends of old Macs', 'name: Ao\rdescription: Ao.\r', ['line-ends']],
    ['no line end at the end', 'name: Ao\ndescription: Ao.', ['final-newline']],
  ])('%s', (_, text, repairs) => {
    expect(mended(text, topic)).toEqual({ text: 'name: Ao\ndescription: Ao.\n', repairs });
  });

  test('letters come composed, in front matter, words, code and links alike', () => {
    const text = ordered(noted('Hội nghị'), 'Tiếng `Việt` [ở](/trang/đây/).');
    expect(mended(text.normalize('NFD'))).toEqual({ text, repairs: ['composed-letters'] });
  });
});

describe('words and numbers are mended where people read them', () => {
  test('in fields and in the text', () => {
    const text = ordered(noted('Ðại hội 98/2023/QH 15'), '## Ðiều 1\n\nTheo **QÐ** 05–CT/TU.');
    expect(mended(text)).toEqual({
      text: ordered(noted('Đại hội 98/2023/QH15'), '## Điều 1\n\nTheo **QĐ** 05-CT/TU.'),
      repairs: ['look-alike-letters', 'citation-spelling'],
    });
  });

  test('in comments of the front matter', () => {
    const text = 'name: Ao # Ðầm\n# Ðầm, phá\ndescription: Ao.\n';
    expect(mended(text, topic).text).toBe(text.replaceAll('Ð', 'Đ'));
  });

  test('in a description of a picture and in words of a component', () => {
    const text = ordered('', '![Ðường](Ð.jpg)\n\n<Quote by="Ðặng">Ðúng.</Quote>');
    const right = ordered('', '![Đường](Ð.jpg)\n\n<Quote by="Đặng">Đúng.</Quote>');
    expect(mended(text, 'conferences/2099/hoi-nghi-thu.mdx').text).toBe(right);
  });

  test.each([
    ['code', '`QÐ` và\n\n```\n30/2020/ND-CP\n```'],
    ['a link', '[xem](/van-ban/Ðiều/) https://vidu.example/QÐ'],
    ['an address in angles', '<https://vidu.example/30/2020/ND-CP>'],
  ])('not in %s', (_, body) => {
    const text = ordered('', body);
    expect(mended(text)).toEqual({ text, repairs: [] });
  });

  test('not in ids, paths and addresses', () => {
    const text = `---
title: Hội nghị thử
topics: [Ðiều]
sources:
  - name: Báo
    url: https://vidu.example/QÐ
    retrieved: 2099-03-02
---
`;
    expect(mended(text)).toEqual({ text, repairs: [] });
  });

  test('not in MDX that is malformed', () => {
    const text = ordered('', 'QÐ <Quote>');
    expect(mended(text, 'conferences/2099/hoi-nghi-thu.mdx').text).toBe(text);
  });
});

describe('fields', () => {
  test('a date in the Vietnamese way becomes one of data, in its quotation marks', () => {
    const text = ordered(`changes:
  - date: "15/10/2099" # sửa
    note: Sửa ngày 15/10/2099.
embargo: 16/10/2099
`);
    const { text: after, repairs } = mended(text);
    expect(repairs).toEqual(['date-format']);
    expect(after).toContain('  - date: "2099-10-15" # sửa\n    note: Sửa ngày 15/10/2099.\n');
    expect(after).toContain('embargo: 2099-10-16\n');
  });

  test('a date that is in no calendar stays', () => {
    const text =
      'name: Ông Mẫu\noffices:\n  - title: Chủ tịch\n    body: x\n    from: 31/02/2099\n';
    expect(mended(text, 'people/ong-mau.yaml')).toEqual({ text, repairs: [] });
  });

  test('a number is mended, also one that is cited', () => {
    const text = "number: '30/2020/ND-CP'\ntype: decree\nstatus: unknown\nverified: false\n";
    expect(mended(text, 'references/30-2020-nd-cp.yaml')).toEqual({
      text: "number: '30/2020/NĐ-CP'\ntype: decree\nstatus: unknown\nverified: false\n",
      repairs: ['number-field'],
    });
  });
});

describe('what is not understood is not touched', () => {
  test.each([
    ['a text without front matter', 'QÐ\r\n', 'conferences/2099/hoi-nghi-thu.md'],
    ['malformed YAML', 'name: a: QÐ\r\n', topic],
    ['a picture that is text', '<svg>QÐ</svg>', 'conferences/2099/hinh.svg'],
    ['a file in the wrong place', 'name: QÐ\r\n', 'bodies/xa/ubnd.yaml'],
    ['the list of addresses', '/b/\r\n/a/', 'addresses.txt'],
  ])('%s', (_, text, file) => {
    expect(mended(text, file)).toEqual({ text, repairs: [] });
  });
});

test('every byte that is not mended stays: blanks at line ends, empty lines, odd quotation marks, tabs', () => {
  const odd = ordered(
    "changes:   [ ]   # trống  \n\n\nembargo:   '2099-03-01'  \n",
    '*  một\t\n+ hai  \n\n\n\n1) ba\n~~~\n\tx  \n~~~\n| a|b |\n|-|:-|\n\n\nTheo QÐ.\\\nHết.   ',
  );
  expect(mended(odd).text).toBe(odd.replace('QÐ', 'QĐ'));
});
