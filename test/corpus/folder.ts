import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import type { Corpus } from '#corpus/corpus.ts';

/** The day on which all invented content is read. */
export const now = new Date('2099-09-15T05:00:00Z');

/** The least that a content folder needs; everything in it is invented. */
export const smallest: Readonly<Record<string, string>> = {
  'site.yaml': `title: Xã Mẫu công bố
tagline: Trang thử nghiệm
publisher:
  name: UBND xã Mẫu
address: https://vidu.example/
`,
  'places/xa-mau.yaml': 'name: Xã Mẫu\nlevel: commune\n',
  'bodies/ubnd-xa-mau.yaml': `name: Ủy ban nhân dân xã Mẫu
short: UBND xã Mẫu
kind: government
level: commune
place: xa-mau
`,
  'topics/thuy-loi.yaml': 'name: Thủy lợi\ndescription: Kênh mương.\n',
};

/** A conference with everything it must have, and what a test adds to it. */
export function conferenceText(extra = '', body = 'Nội dung.'): string {
  return `---
title: Hội nghị thử
summary: Tóm tắt thử.
body: ubnd-xa-mau
date: 2099-03-01
published: 2099-03-02
${extra}sources: [{ name: Biên bản thử, retrieved: 2099-03-02 }]
---

${body}
`;
}

/** Writes a content folder, to be removed when the test ends, and gives its path. */
export async function writeFolder(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** Reads a content folder made of the smallest one and these files. */
export async function readFolder(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<Corpus> {
  return loadCorpus(await writeFolder({ ...smallest, ...files }), { now });
}

/** The problems of such a folder as `file:line:column rule`. */
export async function placesOf(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string[]> {
  const { problems } = await readFolder(files);
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}
