import { replaceOne, type Fault } from './edit.ts';

const required =
  /^(?:title|summary|body|date|number|type|subject|signed|published|name|short|kind|level|description|status|verified|form|sources|tagline|address|publisher): .*\n(?: .*\n)*/gm;
const idField =
  /(?<=(?:to|body|person|place|issuer|conference|parent|result): )[a-z0-9][a-z0-9/-]+(?=[\s,}\]])/g;
const number = /(?<=^number: ).+$/gm;
const day = /\d{4}-\d{2}-\d{2}/g;

/** Mistakes in fields: missing, misspelt, contradicting each other, leading nowhere. */
export const fieldFaults: readonly Fault[] = [
  {
    kind: 'a field is missing',
    make: ({ text }, random) => replaceOne(text, required, random, () => ''),
  },
  {
    kind: 'a key is misspelt',
    make: ({ text }, random) =>
      replaceOne(text, /^ *(?:- )?[a-z][a-z-]+(?=:)/gm, random, ([key]) => {
        const at = key.length - 1 - random.below(2);
        return key.slice(0, at) + (random.pick(['x', 'zz', '']) ?? '') + key.slice(at + 1);
      }),
  },
  {
    kind: 'the number of another document',
    make: ({ text }, random, files) => {
      const numbers = files.flatMap((file) =>
        [...file.text.matchAll(number)].map(([found]) => found),
      );
      return replaceOne(text, number, random, () => random.pick(numbers));
    },
  },
  {
    kind: 'an id that names nothing',
    make: ({ text }, random) =>
      replaceOne(
        text,
        idField,
        random,
        ([id]) => id.slice(0, -1) + (random.pick(['', 'x', '-2']) ?? ''),
      ),
  },
  {
    kind: 'a date that does not exist',
    make: ({ text }, random) =>
      replaceOne(text, new RegExp(`(?<=^[^#]*: )${day.source}`, 'gm'), random, ([date]) =>
        random.pick([
          `${date.slice(0, 4)}-02-30`,
          `${date.slice(0, 4)}-13-01`,
          `30/4/${date.slice(0, 4)}`,
        ]),
      ),
  },
  {
    kind: 'a date of signing in another year',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^(?:signed|date): )\d{4}(?=-)/gm, random, ([year]) =>
        String(Number(year) + (random.pick([-1, 1]) ?? 1)),
      ),
  },
  {
    kind: 'published before it was signed',
    make: ({ name, text }, random) =>
      /^(?:resolutions|directives|conferences)/.test(name)
        ? replaceOne(text, /(?<=^published: )\d{4}/gm, random, () => '2090')
        : undefined,
  },
  {
    kind: 'an end before its start',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^(?:ended|    to): )\d{4}/gm, random, () => '2040'),
  },
  {
    kind: 'the separators of the other system',
    make: ({ text }, random) =>
      replaceOne(
        text,
        /(?<=^number: )(\d+)\/(\p{Lu}+)-(\p{Lu}+)$/gmu,
        random,
        ([, n = '', type = '', body = '']) => `${n}-${type}/${body}`,
      ),
  },
  {
    kind: 'another type of document',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^type: )\w.*$/gm, random, () =>
        random.pick(['decree', 'minutes', 'telegram']),
      ),
  },
  {
    kind: 'a stroke that was forgotten',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^number: .*)(?:HĐND|NĐ-CP|QĐ-UBND)/gm, random, ([found]) =>
        found.replace('Đ', 'D'),
      ),
  },
  {
    kind: 'YAML that cannot be read',
    make: ({ text }, random) =>
      replaceOne(text, /^(?:title|name|short|summary): .+$/gm, random, ([line]) =>
        random.pick([line.replace(': ', ': "'), `${line}: nữa: thêm`, `\t${line}`]),
      ),
  },
  {
    kind: 'a value that is none of those allowed',
    make: ({ text }, random) =>
      replaceOne(
        text,
        /(?<=(?:kind|level|state|role|form): )[a-z-]+/g,
        random,
        ([value]) => `${value}s`,
      ),
  },
  {
    kind: 'a file that is not there',
    make: ({ text }, random) =>
      replaceOne(text, /\.\/[a-z0-9-]+(?=\.(?:png|jpg|pdf))/g, random, ([file]) => `${file}-2`),
  },
  {
    kind: 'a summary without end',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^summary: )[^>].*$/gm, random, ([line]) => line.repeat(12)),
  },
  {
    kind: 'an office that the person never had',
    make: ({ name, text }, random) =>
      name.startsWith('people/')
        ? undefined
        : replaceOne(
            text,
            /(?<=title: )(?:Chủ tịch|Phó Bí thư|Thành viên)$/gm,
            random,
            () => 'Trưởng ban',
          ),
  },
  {
    kind: 'a task given twice',
    make: ({ text }, random) => {
      const ids = [...text.matchAll(/(?<=^ {2}- id: ).+$/gm)].map(([id]) => id);
      return replaceOne(text, /(?<=^ {2}- id: ).+$/gm, random, () => random.pick(ids));
    },
  },
  {
    kind: 'done without evidence',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=^ {4}state: )[a-z-]+$/gm, random, () => 'done'),
  },
];
