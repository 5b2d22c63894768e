import { smallest } from '../corpus/folder.ts';

const written = `---
title: Quyết định số 21/QĐ-UBND
summary: Giao đơn vị quản lý kênh.
number: 21/QĐ-UBND
type: decision
body: ubnd-xa-mau
subject: Giao quản lý kênh
signed: 2099-03-01
sources:
  - name: Công báo xã Mẫu
    retrieved: 2099-03-02
published: 2099-03-02
---

Căn cứ {cited} của Quốc hội, Ủy ban nhân dân xã quyết định.
`;

const held = `---
title: Họp về kênh mương
summary: Bàn việc nạo vét kênh.
body: ubnd-xa-mau
date: 2099-03-01
sources:
  - name: Công báo xã Mẫu
    retrieved: 2099-03-02
published: 2099-03-02
---

Ủy ban nhân dân xã bàn việc nạo vét kênh ở ấp Đông.
`;

const cited = '98/2097/QH99';
const topic = 'name: Điện\ndescription: Đường dây, trạm điện.\n';
const person = `name: Đặng Văn Mẫu
offices:
  - title: Chủ tịch
    body: ubnd-xa-mau
    attested: [2099-03-01]
`;

/** Takes the numbers of a written document apart, so that each has its own. */
function decision(ordinal: number): string {
  return written.replaceAll('21/QĐ', `${ordinal}/QĐ`).replace('{cited}', cited);
}

/** A content folder in which twenty files have each something wrong that has one right answer. */
export const fixableFiles: Readonly<Record<string, string>> = {
  ...smallest,
  'bodies/ubnd-xa-mau.yaml': `name: Ủy ban nhân dân xã Mẫu
short: UBND xã Mẫu
abbreviations: [UBND]
kind: government
level: commune
place: xa-mau
`,
  'references/98-2097-qh99.yaml': `number: 98/2097/QH 99
type: resolution
status: unknown
verified: false
`,
  'references/30-2098-nd-cp.yaml': `number: "30/2098/ND-CP"
type: decree
date: 05/9/2098
status: unknown
verified: 2099-1-5
`,
  'topics/dien.yaml': `\ufeff${topic}`,
  'topics/dien-hai.yaml': topic.replaceAll('\n', '\r\n'),
  'topics/dien-ba.yaml': topic.replaceAll('\n', '\r'),
  'topics/dien-bon.yaml': topic.trimEnd(),
  'topics/dien-nam.yaml': topic.normalize('NFD'),
  'topics/dien-sau.yaml': topic.replaceAll('Đ', '\u00d0'),
  'topics/dien-bay.yaml': 'description: Đường dây, trạm điện.\n# tên gọi\nname: Điện\n',
  'people/dang-van-mau.yaml': person.replaceAll('Đ', '\u0189').replace('2099-03-01', '01/03/2099'),
  'conferences/2099/hop-mot.md': held.replace('date: 2099-03-01', 'date: 01/03/2099'),
  'conferences/2099/hop-hai.md': held.replaceAll('\n', '\r\n').normalize('NFD'),
  'conferences/2099/hop-ba.md': held.replace('kênh ở', 'k\u0435\u0302nh ở'),
  'conferences/2099/hop-bon.md': held.replace(/(body: .*\n)(date: .*\n)/, '$2$1'),
  'resolutions/2099/quyet-dinh-21-qd-ubnd.md': decision(21).replace(cited, '98/2097/QH\u00a099'),
  'resolutions/2099/quyet-dinh-22-qd-ubnd.md': decision(22).replace(
    'number: 22/QĐ',
    'number: 22/QD',
  ),
  'resolutions/2099/quyet-dinh-23-qd-ubnd.md': decision(23).replace(
    'number: 23/QĐ-',
    'number: 23/QĐ – ',
  ),
  'resolutions/2099/quyet-dinh-24-qd-ubnd.md': decision(24).replace(
    'title: Quyết định số 24/QĐ-',
    'title: Quyết định số 24/QÐ\u2011',
  ),
  'resolutions/2099/quyet-dinh-25-qd-ubnd.md': decision(25).replace(
    'Ủy ban nhân',
    '\u00d0ảng ủy và Ủy ban nhân',
  ),
  'resolutions/2099/quyet-dinh-26-qd-ubnd.md': decision(26).replace(cited, '98/2097/Q\u041d99'),
};
