import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { charactersOf } from './woff2-characters.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fonts = path.join(root, 'src/styles/fonts');
const names = (await readdir(fonts)).filter((name) => name.endsWith('.woff2'));

/** Every letter with the marks that Vietnamese sets on it, and those it does not change. */
const bases = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const alphabet = Array.from(bases)
  .flatMap((base) => ('aăâeêioôơuưy'.includes(base) ? tones.map((tone) => base + tone) : [base]))
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .map((letter) => letter.normalize('NFC'))
  .join('');
const signs = '§№–—“”‘’…•·«»₫€²³°%‰½×−≤≥±<>←↑→↓';

/** What no text font has, and no reader misses: the fallback draws it. */
const elsewhere = '↩✓│\t\n\r';

async function readFont(name: string): Promise<Set<number>> {
  return charactersOf(await readFile(path.join(fonts, name)));
}

async function textOf(folder: string, endings: RegExp): Promise<string> {
  const files = await readdir(path.join(root, folder), { recursive: true });
  const texts = files
    .filter((file) => endings.test(file))
    .map((file) => readFile(path.join(root, folder, file), 'utf8'));
  return (await Promise.all(texts)).join('');
}

function missing(font: ReadonlySet<number>, text: string): string[] {
  return [...new Set(text)].filter(
    (letter) => !font.has(letter.codePointAt(0) ?? 0) && !elsewhere.includes(letter),
  );
}

test('three files hold the fonts', () => {
  expect(names.toSorted()).toEqual([
    'be-vietnam-pro-600.woff2',
    'serif-400.woff2',
    'serif-600.woff2',
  ]);
});

describe.each(names)('%s', (name) => {
  test('has every letter of Vietnamese, composed and as marks', async () => {
    expect(alphabet).toHaveLength(29 * 2 + 12 * 5 * 2);
    expect(missing(await readFont(name), alphabet + tones.join(''))).toEqual([]);
  });

  test('has figures, English and the signs of documents', async () => {
    const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
    const needed = name.startsWith('serif') ? signs : signs.replaceAll(/[№←↑→↓]/g, '');
    expect(missing(await readFont(name), ascii + needed)).toEqual([]);
  });
});

test.each([
  ['the shipped content', 'content', /\.(mdx?|yaml)$/],
  ['the invented publisher', 'test/fixtures/publisher', /\.(mdx?|yaml)$/],
  // The handbook of rules shows wrong letters on purpose: those of other scripts, and broken ones.
  ['the handbook', 'src/handbook', /^[\w-]+\.md$/],
  ['the interface', 'src/i18n', /^(vi|en)(-[a-z]+)?\.ts$/],
])('the serif has the letters of %s', async (_, folder, endings) => {
  expect(missing(await readFont('serif-400.woff2'), await textOf(folder, endings))).toEqual([]);
});
