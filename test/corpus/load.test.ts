import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import expected from '../fixtures/broken/expected.json' with { type: 'json' };
import { conferenceText, now, placesOf, readFolder, smallest, writeFolder } from './folder.ts';

const conference = 'conferences/2099/hoi-nghi-thu.md';

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

describe('reading a content folder', () => {
  test('tells all twelve mistakes of nine files at once, each at its line', async () => {
    const { problems } = await loadCorpus(fixture('broken/content'), { now });
    expect(problems.map(({ rule, file, line }) => ({ rule, file, line }))).toEqual(expected);
  });

  test('finds no error in a whole publisher, and names what it holds back', async () => {
    const corpus = await loadCorpus(fixture('publisher'), { now });
    expect(corpus.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus.withheld).toEqual([
      { file: 'resolutions/2099/du-thao-nghi-quyet-08-2099.md', reason: 'draft' },
      { file: 'resolutions/2099/quyet-dinh-40-qd-ubnd.md', reason: 'embargo' },
    ]);
  });

  test('gives the shipped content without a problem', async () => {
    const content = fileURLToPath(new URL('../../content', import.meta.url));
    const { problems } = await loadCorpus(content, { now: new Date('2026-11-23T00:00:00Z') });
    expect(problems).toEqual([]);
  });

  test('keeps an entry with what was written and what follows from it', async () => {
    const corpus = await readFolder({
      [conference]: conferenceText('ordinal: 3\n', '## Một\n\nHai ba.'),
    });
    const [entry] = corpus.entries.conferences;
    expect(entry?.id).toBe('2099/hoi-nghi-thu');
    expect(entry?.data.date).toEqual({
      text: '2099-03-01',
      precision: 'day',
      start: '2099-03-01',
      end: '2099-03-01',
    });
    expect(entry?.data.topics).toEqual([]);
    expect(entry?.text?.facts.words).toBe(3);
  });

  test('reads an entry in a folder of its own under the id of the folder', async () => {
    const corpus = await readFolder({ 'conferences/2099/ba/index.md': conferenceText() });
    expect(corpus.entries.conferences.map(({ id }) => id)).toEqual(['2099/ba']);
  });

  test('takes a translation as a translation, not as an entry', async () => {
    const corpus = await readFolder({
      [conference]: conferenceText(),
      'conferences/2099/hoi-nghi-thu.en.md': '---\ntitle: A trial\nsummary: Tried.\n---\n\nText.\n',
    });
    expect(corpus.problems).toEqual([]);
    const [entry] = corpus.entries.conferences;
    const { en } = entry?.translations ?? {};
    expect([en?.title, en?.summary, en?.file, en?.text?.facts.words]).toEqual([
      'A trial',
      'Tried.',
      'conferences/2099/hoi-nghi-thu.en.md',
      1,
    ]);
    expect(en?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('takes a translation without a text for one of the names alone', async () => {
    const corpus = await readFolder({
      [conference]: conferenceText(),
      'conferences/2099/hoi-nghi-thu.en.md': '---\ntitle: A trial\nsummary: Tried.\n---\n',
    });
    expect(corpus.problems).toEqual([]);
    expect(corpus.entries.conferences[0]?.translations['en']?.text).toBeUndefined();
  });

  test('knows neither a language that nobody can read the site in nor a translation in MDX', async () => {
    const text = '---\ntitle: A trial\nsummary: Tried.\n---\n\nText.\n';
    const files = ['conferences/2099/hoi-nghi-thu.xx.md', 'conferences/2099/hoi-nghi-thu.en.mdx'];
    const found = await placesOf({
      [conference]: conferenceText(),
      ...Object.fromEntries(files.map((file) => [file, text])),
    });
    expect(found.sort()).toEqual(files.map((file) => `${file}:1:1 file-unknown`).sort());
  });

  test('takes the names of a record in other languages, and no others', async () => {
    const topic = (language: string) =>
      `name: Giao thông\ndescription: Đường.\ntranslations:\n  ${language}:\n    name: Transport\n`;
    expect(await placesOf({ 'topics/giao-thong.yaml': topic('en') })).toEqual([]);
    expect(await placesOf({ 'topics/giao-thong.yaml': topic('xx') })).toEqual([
      'topics/giao-thong.yaml:4:3 unknown-key',
    ]);
  });
});

describe('holding back', () => {
  const embargoed = { [conference]: conferenceText('embargo: 2099-09-16\n') };

  test('keeps an entry until its embargo has passed in the time zone of the publisher', async () => {
    const folder = await writeFolder({ ...smallest, ...embargoed });
    const ids = async (at: string) =>
      (await loadCorpus(folder, { now: new Date(at) })).entries.conferences.map(({ id }) => id);
    expect(await ids('2099-09-15T16:59:59Z')).toEqual([]);
    expect(await ids('2099-09-15T17:00:00Z')).toEqual(['2099/hoi-nghi-thu']);
  });

  test('shows drafts and embargoed entries where they are asked for', async () => {
    const folder = await writeFolder({ ...smallest, ...embargoed });
    const { entries } = await loadCorpus(folder, { now, withWithheld: true });
    expect(entries.conferences).toHaveLength(1);
  });

  test('refuses a published page that leads to one held back', async () => {
    const files = {
      ...embargoed,
      'directives/2099/chi-dao.md': `---
title: Chỉ đạo thử
summary: Tóm tắt.
form: spoken
issuer: { body: ubnd-xa-mau }
conference: 2099/hoi-nghi-thu
date: 2099-03-01
published: 2099-03-02
sources: [{ name: Biên bản thử, retrieved: 2099-03-02 }]
---

Nội dung.
`,
    };
    expect(await placesOf(files)).toEqual([
      `${conference}:7:10 embargo-visible`,
      'directives/2099/chi-dao.md:6:13 withheld-reference',
    ]);
  });
});

describe('files that are no entry', () => {
  test.each([
    [
      'a Windows code page',
      Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xea]),
      'file-encoding',
      '2:2',
    ],
    ['UTF-16', Buffer.from('\uFEFF---\ntitle: a', 'utf16le'), 'file-encoding', '1:1'],
    [
      'a zip file under the name of a text',
      Buffer.from('PK\u0003\u0004\u0000\u0000'),
      'file-binary',
      '1:1',
    ],
    ['nothing', Buffer.alloc(0), 'file-empty', '1:1'],
    ['only white space', Buffer.from(' \n\n'), 'file-empty', '1:1'],
    ['a text without front matter', Buffer.from('# Hội nghị\n'), 'front-matter-missing', '1:1'],
    [
      'front matter that is never closed',
      Buffer.from('---\ntitle: a\n'),
      'front-matter-missing',
      '1:1',
    ],
  ])('%s is told by name', async (_, bytes, rule, place) => {
    expect(await placesOf({ [conference]: bytes })).toEqual([`${conference}:${place} ${rule}`]);
  });

  test('settings of nothing but comments are empty settings', async () => {
    expect(await placesOf({ 'redirects.yaml': '# cũ: mới\n# /a/: /b/\n' })).toEqual([]);
  });

  test.each([
    ['ghi-chu.txt', 'file-unknown'],
    ['bai-viet/2099/mot.md', 'file-unknown'],
    ['conferences/hoi-nghi-thu.md', 'file-name'],
    ['conferences/2099/Hội nghị.md', 'file-name'],
    ['conferences/2099/a/b/c.md', 'file-name'],
    ['bodies/UBND.yaml', 'file-name'],
    ['bodies/xa/ubnd.yaml', 'file-name'],
    ['bodies/ubnd.json', 'file-name'],
  ])('%s is not skipped in silence', async (name, rule) => {
    expect(await placesOf({ [name]: conferenceText() })).toEqual([`${name}:1:1 ${rule}`]);
  });

  test.each(['.DS_Store', 'conferences/2099/.swp', 'conferences/2099/~$nhap.docx'])(
    '%s, which editors leave behind, is passed over',
    async (name) => {
      expect(await placesOf({ [name]: 'x' })).toEqual([]);
    },
  );

  test('a link out of the content folder is never read', async () => {
    const outside = await writeFolder({ 'mat.md': conferenceText() });
    const folder = await writeFolder({
      ...smallest,
      'conferences/2099/giu-cho.md': conferenceText(),
    });
    await symlink(path.join(outside, 'mat.md'), path.join(folder, conference));
    const { problems, entries } = await loadCorpus(folder, { now });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${conference} path-outside`,
    ]);
    expect(entries.conferences.map(({ id }) => id)).toEqual(['2099/giu-cho']);
  });

  test('a folder without site.yaml is told so', async () => {
    const folder = await writeFolder({
      'places/xa-mau.yaml': smallest['places/xa-mau.yaml'] ?? '',
    });
    const { problems } = await loadCorpus(folder, { now });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['site.yaml file-missing']);
  });
});

describe('spellings of the same text', () => {
  test('a byte order mark, Windows line ends and decomposed letters change neither data nor places', async () => {
    const text = conferenceText('sai: 1\n').replaceAll('\n', '\r\n').normalize('NFD');
    const corpus = await readFolder({ [conference]: Buffer.from(`\uFEFF${text}`) });
    expect(corpus.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '1:1 byte-order-mark',
      '1:4 line-ends',
      '2:8 text-not-nfc',
      '7:1 unknown-key',
    ]);
    const good = await readFolder({
      [conference]: Buffer.from(
        `\uFEFF${conferenceText().replaceAll('\n', '\r\n').normalize('NFD')}`,
      ),
    });
    expect(good.entries.conferences[0]?.data.title).toBe('Hội nghị thử'.normalize('NFC'));
  });
});

describe('what two entries have in common', () => {
  test('one id in two files is refused', async () => {
    const files = {
      [conference]: conferenceText(),
      'conferences/2099/hoi-nghi-thu/index.md': conferenceText(),
    };
    expect(await placesOf(files)).toEqual([
      'conferences/2099/hoi-nghi-thu/index.md:1:1 duplicate-id',
    ]);
  });

  test('a number is taken once a year by one body for one type, and free for others', async () => {
    const resolution = (body: string, signed: string) => `---
title: Quyết định thử
summary: Tóm tắt.
number: 01/QĐ-UBND
type: decision
body: ${body}
subject: thử
signed: ${signed}
published: 2099-03-02
sources: [{ name: Công báo thử, retrieved: 2099-03-02 }]
---

Điều 1. Thử.
`;
    const other = smallest['bodies/ubnd-xa-mau.yaml'] ?? '';
    const files = {
      'bodies/ubnd-xa-khac.yaml': other,
      'resolutions/2099/mot.md': resolution('ubnd-xa-mau', '2099-01-01'),
      'resolutions/2099/hai.md': resolution('ubnd-xa-mau', '2099-02-01'),
      'resolutions/2099/ba.md': resolution('ubnd-xa-khac', '2099-02-01'),
      'resolutions/2098/bon.md': resolution('ubnd-xa-mau', '2098-02-01'),
    };
    expect(await placesOf(files)).toEqual(['resolutions/2099/mot.md:4:9 duplicate-number']);
  });

  test('a huge file is read like any other', async () => {
    const body = 'Đường điện nước. '.repeat(200_000);
    const corpus = await readFolder({ [conference]: conferenceText('', body) });
    expect(corpus.problems).toEqual([]);
    expect(corpus.entries.conferences[0]?.text?.facts.words).toBe(600_000);
  });
});
