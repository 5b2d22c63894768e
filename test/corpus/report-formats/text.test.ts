import { describe, expect, test } from 'vitest';
import { displayWidth } from '#corpus/report-formats/display-width.ts';
import { quoteLine } from '#corpus/report-formats/quoted-line.ts';
import { linesOf } from '#corpus/report-formats/quotes.ts';
import { textReport } from '#corpus/report-formats/text.ts';
import { writeFolder } from '../folder.ts';
import { problem } from './problem.ts';

/** The quoted line and, under it, the marks. */
function drawn(line: string, column: number, limit?: number): string[] {
  const { text, indent, width } = quoteLine(line, column, limit);
  return [text, ' '.repeat(indent) + '^'.repeat(width)];
}

test('the problems of a file stand together, each searchable by one line', () => {
  const problems = [
    problem(),
    problem({ line: 2, column: 1, rule: 'image-alt', severity: 'warning' }),
    problem({ file: 'site.yaml', rule: 'file-missing', column: 1 }),
  ];
  const lines: Readonly<Record<string, string>> = {
    'topics/ao-ho.yaml:1': 'name: Ao hồ',
    'topics/ao-ho.yaml:2': 'description: "Ao, hồ"',
  };
  const lineOf = (file: string, line: number) => lines[`${file}:${line}`];
  expect(textReport(problems, { lineOf, colors: false }))
    .toBe(`topics/ao-ho.yaml  (1 lỗi, 1 cảnh báo)

topics/ao-ho.yaml:1:7  missing-field  Thiếu trường.  Thêm vào.
  1 │ name: Ao hồ
    │       ^^ lỗi

topics/ao-ho.yaml:2:1  image-alt  Thiếu trường.  Thêm vào.
  2 │ description: "Ao, hồ"
    │ ^^^^^^^^^^^^ cảnh báo

site.yaml  (1 lỗi, 0 cảnh báo)

site.yaml:1:1  file-missing  Thiếu trường.  Thêm vào.
  lỗi

2 lỗi, 1 cảnh báo.`);
});

test('a terminal gets colours, and the same text under them', () => {
  const options = { lineOf: () => 'name: Ao hồ' };
  const plain = textReport([problem()], { ...options, colors: false });
  const painted = textReport([problem()], { ...options, colors: true });
  expect(painted).not.toBe(plain);
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('nothing wrong is said in a word', () => {
  const report = textReport([], { lineOf: () => undefined, colors: false });
  expect(report).toBe('Không có lỗi.');
});

describe('the marks stand under the value', () => {
  test('behind letters with marks, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const head = 'tên: Hội nghị '.normalize(form);
      expect(drawn(`${head}thử`, head.length + 1).map(displayWidth)).toEqual([17, 17]);
    }
  });

  test('behind wide letters', () => {
    expect(drawn('会: x', 4)).toEqual(['会: x', '    ^']);
  });

  test('all of a quoted value, blanks included', () => {
    expect(drawn(`a: 'b c' d`, 4)).toEqual([`a: 'b c' d`, '   ^^^^^']);
  });

  test('one item of a list', () => {
    expect(drawn('topics: [ao, ho]', 14)).toEqual(['topics: [ao, ho]', '             ^^']);
  });

  test('at least one mark, also behind the end of the line', () => {
    expect(drawn('ab', 3)).toEqual(['ab', '  ^']);
    expect(drawn('ab', 9)).toEqual(['ab', '  ^']);
  });

  test('in the part of a long line that is shown', () => {
    const line = `${'a '.repeat(200)}SAI ${'b '.repeat(200)}`;
    expect(drawn(line, 401, 50)).toEqual([
      '…a a a a a a a a a a a a SAI b b b b b b b b b b b …',
      '                         ^^^',
    ]);
  });
});

test('what a terminal would obey is shown as a sign instead', () => {
  expect(quoteLine('a\u202eb\u001b[31m\tc', 1).text).toBe('a�b�[31m c');
});

test('lines are quoted from the folder as the checker reads them, never through a link or from a picture', async () => {
  const folder = await writeFolder({
    'a.yaml': Buffer.from('\ufeffa: 1\r\nb: 2\r\n'),
    'b.jpg': Buffer.from([0, 1]),
  });
  const lineOf = linesOf(folder);
  expect([lineOf('a.yaml', 1), lineOf('a.yaml', 2), lineOf('a.yaml', 9)]).toEqual([
    'a: 1',
    'b: 2',
    undefined,
  ]);
  expect([lineOf('b.jpg', 1), lineOf('khong-co.yaml', 1)]).toEqual([undefined, undefined]);
});
