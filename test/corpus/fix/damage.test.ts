import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCitations } from '#domain/citation.ts';
import { classifyFile } from '#corpus/content-file.ts';
import { listFiles } from '#corpus/files.ts';
import { mendText } from '#corpus/fix/mend.ts';

/** Ways in which a text goes wrong on its way through editors, phones and word processors. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'no end to the last line': (text) => text.replace(/\n$/, ''),
  'eth for Đ': (text) => text.replaceAll('Đ', '\u00d0'),
  'African d for đ': (text) => text.replaceAll('Đ', '\u0189').replaceAll('đ', '\u0256'),
  'Cyrillic capitals in numbers': (text) =>
    inNumbers(text, (number) => number.replaceAll('H', '\u041d')),
  'long dashes in numbers': (text) => inNumbers(text, (number) => number.replaceAll('-', '\u2013')),
  'everything at once': (text) =>
    `\ufeff${inNumbers(text, (number) => number.replaceAll('-', '\u2011'))
      .replaceAll('Đ', '\u00d0')
      .normalize('NFD')
      .replaceAll('\n', '\r\n')}`,
};

/** Changes the document numbers of a text where they are words: not in links, file names and official letters. */
function inNumbers(text: string, change: (number: string) => string): string {
  return findCitations(text)
    .filter(({ number }) => number.system !== 'official-letter')
    .reduceRight(
      (changed, { start, end }) =>
        changed.slice(0, start) + change(changed.slice(start, end)) + changed.slice(end),
      text,
    );
}

async function textsOf(name: string): Promise<{ file: string; text: string }[]> {
  const files = await listFiles(fileURLToPath(new URL(`../../../${name}`, import.meta.url)));
  return Promise.all(
    files
      .filter(({ path }) => /\.(?:mdx?|yaml)$/.test(path))
      .map(async ({ path, absolute }) => ({ file: path, text: await readFile(absolute, 'utf8') })),
  );
}

describe.each(['content', 'test/fixtures/publisher'])('every text of %s', (name) => {
  test.each(Object.keys(damages))('comes back from %s byte for byte', async (damage) => {
    for (const { file, text } of await textsOf(name)) {
      const is = classifyFile(file);
      const damaged = damages[damage]?.(text) ?? '';
      const { text: sound } = mendText(text, is);
      expect(mendText(damaged, is).text, file).toBe(sound);
    }
  });
});
