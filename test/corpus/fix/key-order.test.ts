import { describe, expect, test } from 'vitest';
import { mended } from './mended.ts';

function topic(text: string): string {
  return mended(text, 'topics/ao-ho.yaml').text;
}

describe('fields out of order', () => {
  test('come in the order of the schema, each with its lines', () => {
    expect(
      topic('description: >-\n  Ao\n\n  và hồ.\naliases: [đầm,   phá]\nname:   "Ao hồ"\n'),
    ).toBe('name:   "Ao hồ"\ndescription: >-\n  Ao\n\n  và hồ.\naliases: [đầm,   phá]\n');
  });

  test('take their comments with them; the head of the file and its end stay', () => {
    const text = `# yaml-language-server: $schema=x

# Vì sao tả như vậy
# (hai dòng)
description: Ao. # cuối dòng
# Tên chính thức
name: Ao hồ

# hết
`;
    expect(topic(text)).toBe(`# yaml-language-server: $schema=x

# Tên chính thức
name: Ao hồ
# Vì sao tả như vậy
# (hai dòng)
description: Ao. # cuối dòng

# hết
`);
  });

  test('of an entry: its name, what is its own, then where it comes from', () => {
    const text = `---
published: 2099-03-02
date: 2099-03-01
body: ubnd-xa-mau
summary: Tóm tắt.
sources:
- name: Báo
  retrieved: 2099-03-02
title: Hội nghị
---

Nội dung.
`;
    expect(mended(text)).toEqual({
      text: `---
title: Hội nghị
summary: Tóm tắt.
body: ubnd-xa-mau
date: 2099-03-01
sources:
- name: Báo
  retrieved: 2099-03-02
published: 2099-03-02
---

Nội dung.
`,
      repairs: ['key-order'],
    });
  });

  test('in the items of a list, also where a comment has no room behind the dash', () => {
    const text = `---
title: Hội nghị
summary: Tóm tắt.
reported:
  - text: Kênh thông.
    kind: result
    # theo báo cáo
    period: năm 2098
  # mục hai
  - period: năm 2098
    kind: plan
    text: Đào kênh.
---
`;
    expect(mended(text).text).toBe(`---
title: Hội nghị
summary: Tóm tắt.
reported:
  # theo báo cáo
  - period: năm 2098
    kind: result
    text: Kênh thông.
  # mục hai
  - period: năm 2098
    kind: plan
    text: Đào kênh.
---
`);
  });
});

describe('what stays as it is', () => {
  test.each([
    ['an unknown field', 'description: Ao.\nnguon: Báo\nname: Ao hồ\n'],
    ['a mapping in braces', '{ description: Ao., name: Ao hồ }\n'],
    ['a value that is named and used again', 'description: &a Ao.\nname: *a\n'],
    ['a field given twice', 'description: Ao.\nname: Ao\nname: Ao hồ\n'],
    ['malformed YAML', 'description: a: b\nname: Ao hồ\n'],
  ])('%s', (_, text) => {
    expect(topic(text)).toBe(text);
  });
});
