import { describe, expect, test } from 'vitest';
import { literalWords } from './literal-words.ts';

function words(file: string, ...lines: string[]): string[] {
  return literalWords([{ file, text: lines.join('\n') }]);
}

test('words in a template, an attribute, an expression and a script are found', () => {
  expect(
    words(
      'src/components/A.astro',
      '---',
      `const label = 'Nghị quyết';`,
      '---',
      '<p title="Điều 1">',
      '  {open ? `còn ${n}` : ""}',
      '</p>',
      '<script>',
      `  alert('Xong rồi');`,
      '</script>',
    ),
  ).toEqual([
    'src/components/A.astro:2 Nghị quyết',
    'src/components/A.astro:8 Xong rồi',
    'src/components/A.astro:4 <p title="Điều 1">',
    'src/components/A.astro:5 {open ? `còn ${n}` : ""}',
  ]);
});

test('words with their marks apart are found too', () => {
  expect(words('src/pages/a.ts', `export const a = '${'Hội'.normalize('NFD')}';`)).toHaveLength(1);
});

describe('what is no interface text', () => {
  test('comments of every kind, styles and words without marks', () => {
    expect(
      words(
        'src/layouts/A.astro',
        '---',
        '// Điều, khoản, điểm',
        '/** Nghị quyết */',
        `const path = 'van-ban';`,
        '---',
        '<!-- Hội nghị -->',
        '{/* Chỉ đạo */}',
        '<p>{path} · Quan 3</p>',
        '<style>',
        '  p { color: red; } /* đỏ */',
        '</style>',
      ),
    ).toEqual([]);
  });

  test('texts of other rooms', () => {
    expect(words('src/i18n/vi.ts', `export const a = 'Nghị quyết';`)).toEqual([]);
    expect(words('src/domain/a.ts', `export const a = 'nghị quyết';`)).toEqual([]);
  });
});
