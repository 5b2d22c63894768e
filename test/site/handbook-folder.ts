import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { loadCorpus } from '#corpus/load.ts';
import { splitFrontMatter } from '#corpus/front-matter.ts';
import type { Problem } from '#domain/problem.ts';
import type { Example } from '#handbook/example.ts';

/** The day on which the examples of the handbook are read. */
const now = new Date('2026-12-01T05:00:00Z');

const source = 'sources:\n  - name: Biên bản\n    retrieved: 2026-04-06\n';

/** The xã of the handbook: everything that its examples name. Invented. */
const base: Readonly<Record<string, string>> = {
  'site.yaml': `title: Công báo xã Mẫu
tagline: Hội nghị, chỉ đạo và văn bản của xã Mẫu
publisher:
  name: Ủy ban nhân dân xã Mẫu
address: https://xamau.example/
`,
  'places/xa-mau.yaml': 'name: Xã Mẫu\nlevel: commune\nexistence:\n  - from: 2025-07-01\n',
  'topics/giao-thong.yaml': 'name: Giao thông\ndescription: Đường, cầu và việc đi lại.\n',
  ...body('ubnd-xa-mau', 'Ủy ban nhân dân xã Mẫu', 'UBND xã Mẫu', 'UBND', 'government'),
  ...body('hdnd-xa-mau', 'Hội đồng nhân dân xã Mẫu', 'HĐND xã Mẫu', 'HĐND', 'assembly'),
  ...body('dang-uy-xa-mau', 'Ban Chấp hành Đảng bộ xã Mẫu', 'Đảng ủy xã Mẫu', 'ĐU', 'party'),
  'people/nguyen-van-mau.yaml': `name: Nguyễn Văn Mẫu
offices:
  - title: Chủ tịch
    body: ubnd-xa-mau
    from: 2025-07-01
`,
  'conferences/2026/so-ket-quy-1.md': `---
title: Hội nghị sơ kết quý 1 năm 2026
summary: Xã nhìn lại việc sửa đường.
body: ubnd-xa-mau
date: 2026-04-05
${source}published: 2026-04-06
---

Hội nghị nghe báo cáo về đường thôn.
`,
  'directives/2026/phat-bieu-so-ket-quy-1.md': `---
title: Phát biểu tại hội nghị sơ kết quý 1 năm 2026
summary: Chủ tịch xã giao việc sửa đường.
form: spoken
issuer:
  person: nguyen-van-mau
  offices:
    - title: Chủ tịch
      body: ubnd-xa-mau
conference: 2026/so-ket-quy-1
date: 2026-04-05
${source}published: 2026-04-06
---

Sửa xong đường Không Tên.
`,
  'resolutions/2026/quyet-dinh-12-qd-ubnd.md': `---
title: Quyết định 12/QĐ-UBND về sửa đường thôn
summary: Xã sửa ba đoạn đường thôn.
number: 12/QĐ-UBND
type: decision
body: ubnd-xa-mau
subject: Sửa đường thôn
signed: 2026-03-10
sources:
  - name: Văn phòng UBND xã Mẫu
    retrieved: 2026-03-11
published: 2026-03-12
---

Điều 1. Sửa đường

Sửa ba đoạn đường.

Điều 2. Kinh phí

Lấy từ ngân sách xã.
`,
  'resolutions/2026/nghi-quyet-03-2026-nq-hdnd.md': `---
title: Nghị quyết 03/2026/NQ-HĐND về đường thôn
summary: Xã sửa đường thôn trong năm 2026.
number: 03/2026/NQ-HĐND
type: resolution
body: hdnd-xa-mau
subject: Đường thôn
signed: 2026-01-20
sources:
  - name: Công báo xã Mẫu
    retrieved: 2026-01-22
published: 2026-01-22
---

Điều 1. Phạm vi

Các đường thôn trong xã.

Điều 2. Kinh phí

Lấy từ ngân sách xã.
`,
};

/** Pictures and attachments that examples name, beside each text. */
const assets = ['duong-moi.jpg', 'phu-luc.pdf', 'so-do.svg'];

/** The entry that an example changes when it names only a collection. */
const entryOf: Readonly<Record<string, string>> = {
  conferences: 'conferences/2026/so-ket-quy-1.md',
  directives: 'directives/2026/phat-bieu-so-ket-quy-1.md',
  resolutions: 'resolutions/2026/quyet-dinh-12-qd-ubnd.md',
};

function body(id: string, name: string, short: string, code: string, kind: string) {
  const text = `name: ${name}\nshort: ${short}\nabbreviations: [${code}]\nkind: ${kind}\nlevel: commune\nplace: xa-mau\nexistence:\n  - from: 2025-07-01\n`;
  return { [`bodies/${id}.yaml`]: text };
}

/** Whether an example can be given to the checker: it says where it stands. */
export function isCheckable({ place }: Example): boolean {
  return place !== undefined;
}

/** What the checker says of the xã of the handbook with these examples put into it. */
export async function problemsOf(examples: readonly Example[]): Promise<readonly Problem[]> {
  const files: Record<string, string> = { ...base };
  for (const example of examples) putInto(files, example);
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-handbook-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const folders = Object.values(entryOf).map((file) => path.dirname(file));
  for (const asset of assets) for (const at of folders) files[`${at}/${asset}`] = 'x';
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return (await loadCorpus(folder, { now })).problems;
}

function putInto(files: Record<string, string>, { place = '', language, text }: Example): void {
  const file = entryOf[place];
  if (file === undefined) {
    files[place] = text === '' ? '' : `${text}\n`;
    return;
  }
  const parts = splitFrontMatter(files[file] ?? '');
  if (!parts) throw new Error(file);
  const data = parts.yaml.data as Record<string, unknown>;
  const yaml = language === 'yaml' ? withFields(data, text) : stringify(data);
  files[file] = `---\n${yaml}---\n\n${language === 'yaml' ? parts.body.trimStart() : `${text}\n`}`;
}

/** The front matter with the fields of an example in the place of its own. */
function withFields(data: Readonly<Record<string, unknown>>, fields: string): string {
  const given = new Set(fields.split('\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []));
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !given.has(key)));
  return `${stringify(kept)}${fields}\n`;
}
