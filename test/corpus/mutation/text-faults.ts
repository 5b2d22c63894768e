import { inBody, replaceOne, type Fault } from './edit.ts';
import type { Random } from './random.ts';

const twins: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  T: 'Т',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
};
const marks = [
  'MẬT',
  'TỐI MẬT',
  '**TUYỆT MẬT**',
  '## LƯU HÀNH NỘI BỘ',
  '| MẬT | Số 1 |',
  'Độ mật: Tối mật',
  '(MẬT)',
];
const persons = [
  'Bà Lê Thị Thử, căn cước số 079185012345, có đơn.',
  'Ông Trần Văn Thử, CMND 023456789, đã ký.',
  'Điện thoại riêng của ông Trần Văn Thử: 0912 345 678.',
  'Chị Lê Thị Thử, số tài khoản 0071001234567.',
  'Anh Trần Văn Thử, thường trú tại số 12 đường Không Tên, đã nhận.',
];

/** Mistakes in letters, numbers and what must not be published. */
export const textFaults: readonly Fault[] = [
  {
    kind: 'a letter of another alphabet',
    make: ({ text }, random) =>
      replaceOne(
        text,
        /(?<=\p{L}|: )[ABCEHKMTaceop](?=\p{L})/gu,
        random,
        ([letter]) => twins[letter],
      ),
  },
  {
    kind: 'a look-alike of Đ',
    make: ({ text }, random) => replaceOne(text, /[Đđ]/g, random, ([d]) => (d === 'Đ' ? 'Ð' : 'ð')),
  },
  {
    kind: 'decomposed accents',
    make: ({ text }, random) =>
      replaceOne(text, /\p{L}*[ắằẩấầậệộợựủịạáàả]\p{L}*/gu, random, ([word]) =>
        word.normalize('NFD'),
      ),
  },
  {
    kind: 'a mark of secrecy',
    make: (file, random) =>
      inBody(file, (body) => insertLine(body, random.pick(marks) ?? 'MẬT', random)),
  },
  {
    kind: 'a private person',
    make: (file, random) =>
      inBody(file, (body) => insertLine(body, random.pick(persons) ?? '', random)),
  },
  {
    kind: 'a character nobody sees',
    make: ({ text }, random) =>
      replaceOne(text, /(?<=\p{L})(?=\p{L})/gu, random, () =>
        random.pick(['\u200b', '\u00ad', '\u202e', '\u0085']),
      ),
  },
  {
    kind: 'a word in a wrong encoding',
    make: ({ text }, random) =>
      replaceOne(text, /\p{L}*[ắằấầệộợựịạáà]\p{L}*/gu, random, ([word]) =>
        Buffer.from(word, 'utf8').toString('latin1'),
      ),
  },
  {
    kind: 'a long dash in a number',
    make: ({ text }, random) =>
      replaceOne(text, /\d+\/(?:\d{4}\/)?\p{Lu}+-\p{Lu}+/gu, random, ([found]) =>
        found.replace('-', '–'),
      ),
  },
  {
    kind: 'a link that leads nowhere',
    make: (file, random) =>
      inBody(file, (body) =>
        replaceOne(body, /(?<=\]\(\/[a-z-]+\/)[^)#]*(?=[)#])/g, random, () => 'mat/'),
      ),
  },
  {
    kind: 'an article out of order',
    make: (file, random) =>
      inBody(file, (body) =>
        replaceOne(body, /(?<=^(?:#+ |\*\*)?Điều )[2-9](?=\.)/gm, random, ([n]) =>
          String(Number(n) + 3),
        ),
      ),
  },
  {
    kind: 'a wrong digit in a cited number',
    make: (file, random) =>
      inBody(file, (body) =>
        replaceOne(
          body,
          /(?<=số )\d+(?=\/\d{4}\/)/g,
          random,
          ([found]) => `${found}${String(random.below(9) + 1)}`,
        ),
      ),
  },
  {
    kind: 'a heading level skipped',
    make: (file, random) =>
      inBody(file, (body) => replaceOne(body, /(?<=\n## [^#]*\n)##(?= )/g, random, () => '####')),
  },
];

function insertLine(body: string, line: string, random: Random): string {
  const paragraphs = body.split('\n\n');
  paragraphs.splice(random.below(paragraphs.length), 0, line);
  return paragraphs.join('\n\n');
}
