import { appendFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** A change to a content folder, as somebody who publishes makes it. */
export interface Edit {
  readonly name: string;
  readonly make: (content: string, count: number) => Promise<void>;
}

const directive = 'directives/2099/chi-thi-02-ct-ubnd.md';
const added = (count: number) => `directives/2099/thong-bao-${200 + count}-tb-ubnd.md`;

/** One edit of each kind. `count` makes every edit another one. */
export const edits: readonly Edit[] = [
  {
    name: 'another title',
    make: (content, count) => replace(content, directive, /^title: .*$/m, `title: Tên số ${count}`),
  },
  {
    name: 'a sentence more',
    make: (content, count) =>
      appendFile(path.join(content, directive), `\nCâu thêm vào lần thứ ${count}.\n`),
  },
  {
    name: 'a text in MDX',
    make: (content, count) =>
      appendFile(path.join(content, 'conferences/2099/tong-ket-thu.mdx'), `\nCâu thêm ${count}.\n`),
  },
  {
    name: 'a new document',
    make: async (content, count) => {
      await cp(
        path.join(content, 'directives/2099/thong-bao-15-tb-ubnd.md'),
        path.join(content, added(count)),
      );
      await replace(content, added(count), /^number: .*$/m, `number: ${200 + count}/TB-UBND`);
    },
  },
  {
    name: 'the newest document gone',
    make: async (content, count) => {
      for (let index = count - 1; index >= 0; index--)
        await rm(path.join(content, added(index)), { force: true });
    },
  },
  {
    name: 'a document under another name',
    make: async (content) => {
      const names = ['ky-hop-1-hdnd-xa-mau', 'ky-hop-thu-nhat-hdnd-xa-mau'] as const;
      const fileOf = (name: string) => path.join(content, 'conferences/2098', `${name}.md`);
      const [one, other] = names;
      const [before, after] = existsSync(fileOf(one)) ? [one, other] : [other, one];
      await rename(fileOf(before), fileOf(after));
      const naming = 'resolutions/2098/nghi-quyet-05-2098-nq-hdnd.md';
      await replace(content, naming, /^conference: .*$/m, `conference: 2098/${after}`);
    },
  },
  {
    name: 'a relation less or more',
    make: async (content) => {
      const file = path.join(content, directive);
      const text = await readFile(file, 'utf8');
      const cites = 'cites:\n  - to: 2098/nghi-quyet-05-2098-nq-hdnd\n';
      await writeFile(
        file,
        text.includes(cites)
          ? text.replace(cites, '')
          : text.replace('form: written\n', `${cites}form: written\n`),
      );
    },
  },
  {
    name: 'a body of another name',
    make: (content, count) =>
      replace(content, 'bodies/ubnd-xa-mau.yaml', /^short: .*$/m, `short: UBND xã Mẫu ${count}`),
  },
  {
    name: 'a term explained',
    make: (content, count) =>
      appendFile(
        path.join(content, 'glossary.yaml'),
        `\n- term: đường ${count}\n  explanation: Từ thêm vào để thử.\n`,
      ),
  },
  {
    name: 'another title of the site',
    make: (content, count) =>
      replace(content, 'site.yaml', /^title: .*$/m, `title: Công báo số ${count}`),
  },
  {
    name: 'another picture',
    make: async (content, count) => {
      const create = {
        width: 900,
        height: 600,
        channels: 3,
        background: { r: 10 * count, g: 90, b: 120 },
      } as const;
      await sharp({ create })
        .jpeg()
        .toFile(path.join(content, 'conferences/2099/so-ket-6-thang/kenh-so-khong.jpg'));
    },
  },
];

async function replace(
  content: string,
  name: string,
  pattern: RegExp,
  text: string,
): Promise<void> {
  const file = path.join(content, name);
  const before = await readFile(file, 'utf8');
  if (!pattern.test(before)) throw new Error(`${name} has no ${pattern.source}`);
  await writeFile(file, before.replace(pattern, text));
}
