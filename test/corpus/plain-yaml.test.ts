import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from '#corpus/plain-yaml.ts';
import { readYaml } from '#corpus/yaml.ts';
import { Random } from './mutation/random.ts';

/** What `yaml` makes of a text; undefined where it finds a mistake. */
function wholeYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const mistakes = [...document.errors, ...document.warnings];
  return mistakes.length > 0 ? undefined : document.toJS();
}

const ordinary = `title: Nghị quyết về việc mẫu
summary: "Về việc mẫu: tăng 7,2 %, xong trước ngày 30."
date: 2099-09-15
draft: false
pages: 12
# Hai nơi nhận.
addressees:
  - place: xa-mau
  - role: 'Chủ tịch'
    body: ubnd-xa-mau
tasks:
- id: viec-1
  text: Một câu dài
    viết làm hai dòng
  due:
`;

test('an ordinary text is read as it stands', () => {
  expect(plainYaml(ordinary)).toEqual({
    title: 'Nghị quyết về việc mẫu',
    summary: 'Về việc mẫu: tăng 7,2 %, xong trước ngày 30.',
    date: '2099-09-15',
    draft: false,
    pages: 12,
    addressees: [{ place: 'xa-mau' }, { role: 'Chủ tịch', body: 'ubnd-xa-mau' }],
    tasks: [{ id: 'viec-1', text: 'Một câu dài viết làm hai dòng', due: null }],
  });
});

test('the places of its values are known all the same', () => {
  const yaml = readYaml(ordinary, 2);
  expect(yaml.locate(['addressees', 1, 'body'])).toEqual({ line: 11, column: 11 });
  expect(yaml.locateKey(['tasks', 0, 'due'])).toEqual({ line: 16, column: 3 });
});

test.each([
  ['flow', 'a: [x, y]'],
  ['block scalar', 'a: >-\n  x'],
  ['anchor', 'a: &b x\nc: *b'],
  ['tag', 'a: !!str 1'],
  ['escape', String.raw`a: "x\ny"`],
  ['tab', 'a:\tx'],
  ['documents', 'a: 1\n---\nb: 2'],
  ['key twice', 'a: 1\na: 2'],
  ['null key', '~: 1'],
  ['number of YAML 1.1', 'a: 1_000'],
  ['exponent', 'a: 1e400'],
  ['quotation over lines', 'a: "x\n  y"'],
  ['comment without a blank', "a: 'x'#y"],
  ['nothing', ''],
  ['list in a list', 'a:\n  - - x'],
  ['mistake', 'a: b: c'],
])('%s is left to the reader that knows all of YAML', (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});

describe('what is read quickly is what all of YAML makes of it', () => {
  test.each([1, 2, 3])('in invented texts, row %i', (seed) => {
    const random = new Random(seed);
    let quick = 0;
    for (let count = 0; count < 1500; count++) {
      const text = inventedYaml(random);
      const data = plainYaml(text);
      if (data === undefined) continue;
      quick++;
      // Vitest takes a key named `constructor` for the class of an object.
      expect(isDeepStrictEqual(data, wholeYaml(text)), text).toBe(true);
    }
    expect(quick).toBeGreaterThan(150);
  });
});

const keys =
  'a|b|c|d e|"q"|\'q r\'|1|true|null|~|1.5|__proto__|constructor|x-y|ngày|a |- k|<<'.split('|');
const values =
  `a|Xã Mẫu 6|"Về: x"|'it''s'|2099-01-05|12:30|1e3|.5|5.|010|0x1F|0o17|1.50|-3|+4|~|null|true
|TRUE|no|yes|.inf|-.inf|.nan||7,2 %|a # c|a#c|http://x.example/y?z=1|- x|a: b|"x" y|"x|'x|?q|:q|@q|%q|,q
|1 000|1.000|9007199254740993|1e400|-0|-0.0|..|.|""|''|=|<<|~x|#c|a:|a :b|12e|0xG|0o8|00|+|-|NaN|é`
    .replaceAll('\n', '')
    .split('|');

function inventedYaml(random: Random, indent = 0, depth = 0): string {
  const isList = depth > 0 && random.below(3) === 0;
  let text = '';
  for (let rest = 1 + random.below(4); rest > 0; rest--) {
    const margin = ' '.repeat(indent + (random.below(25) === 0 ? random.below(4) : 0));
    if (random.below(12) === 0) text += `${margin}# chú thích\n`;
    const isNested = depth < 3 && random.below(3) === 0;
    const below = () =>
      inventedYaml(random, indent + (random.pick([0, 1, 2, 2, 2, 4]) ?? 0), depth + 1);
    if (isList && isNested) text += `${margin}- ${below().trimStart()}`;
    else if (isList) text += `${margin}- ${random.pick(values)}\n`;
    else if (isNested)
      text += `${margin}${random.pick(keys)}:${random.pick(['', ' ', '  # c'])}\n${below()}`;
    else
      text += `${margin}${random.pick(keys)}:${random.pick([' ', ' ', '  ', ''])}${random.pick(values)}\n`;
    if (random.below(15) === 0) text += random.pick(['\n', `${margin}   thêm một dòng\n`]) ?? '';
  }
  return text;
}
