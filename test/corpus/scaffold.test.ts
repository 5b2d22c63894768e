import { cp, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { parseArguments } from '#corpus/scaffold/arguments.ts';
import { readCatalogue, type Catalogue } from '#corpus/scaffold/catalogue.ts';
import type { FieldValues } from '#corpus/scaffold/field.ts';
import { findKind, kindNames, type KindName } from '#corpus/scaffold/kind.ts';
import { planScaffold } from '#corpus/scaffold/scaffold.ts';
import { writeScaffold } from '#corpus/scaffold/write-scaffold.ts';
import { parseCivilDate } from '#domain/civil-date.ts';
import { now, smallest, writeFolder } from './folder.ts';

const fixture = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));
const catalogue: Catalogue = {
  folder: '/content',
  bodies: [
    { id: 'ubnd-xa-mau', name: 'UBND xã Mẫu', abbreviations: ['UBND'], existence: [] },
    { id: 'ubnd-tinh-thi-du', name: 'UBND tỉnh Thí Dụ', abbreviations: ['UBND'], existence: [] },
    { id: 'thanh-uy', name: 'Thành ủy', abbreviations: ['TU'], existence: [] },
    { id: 'quoc-hoi', name: 'Quốc hội', abbreviations: ['QH'], existence: [] },
  ],
  publisher: 'ubnd-xa-mau',
  today: '2099-09-15',
  files: {
    bodies: { 'ubnd-xa-mau': '', 'ubnd-tinh-thi-du': '', 'thanh-uy': '', 'quoc-hoi': '' },
    people: { 'le-van-mau': '' },
    resolutions: { '2099/quyet-dinh-01-qd-ubnd': 'resolutions/2099/quyet-dinh-01-qd-ubnd.md' },
  },
};

function openFields(kind: KindName, values: FieldValues) {
  const plan = planScaffold({ kind, values }, catalogue);
  return plan.state === 'open' ? plan.fields : plan.file;
}

describe('the plan of a new file', () => {
  test('takes type, body, name, year and rules from the number and the date', () => {
    const values = { number: '31/KH-UBND', date: '2099-03-04', subject: 'Làm đường' };
    expect(planScaffold({ kind: 'resolution', values }, catalogue)).toEqual({
      state: 'ready',
      file: 'resolutions/2099/ke-hoach-31-kh-ubnd.md',
      notes: [
        'Loại văn bản theo số: kế hoạch.',
        'Cơ quan ban hành theo số: UBND xã Mẫu.',
        'Quy tắc về số áp dụng cho ngày này: Nghị định 30/2020/NĐ-CP.',
      ],
      text: `---
title: "Kế hoạch 31/KH-UBND: Làm đường"
summary: # ĐIỀN: Tóm tắt bằng lời thường, tối đa 300 ký tự.
# meaning: # TÙY CHỌN: Ý nghĩa với người dân, tối đa ba câu.
# topics: # TÙY CHỌN: Mã các lĩnh vực.
# cites: # TÙY CHỌN: Văn bản được viện dẫn.
number: 31/KH-UBND
type: plan
body: ubnd-xa-mau
subject: Làm đường
signed: 2099-03-04
# effective: # TÙY CHỌN: Ngày có hiệu lực. Bỏ trống khi chưa biết.
# signer: # TÙY CHỌN: Người ký.
# relations: # TÙY CHỌN: Quan hệ với văn bản khác.
# status: # TÙY CHỌN: Tình trạng hiệu lực, khi có người xác nhận.
# attachments: # TÙY CHỌN: Tệp đính kèm: bản ký, phụ lục.
sources:
  - name: # ĐIỀN: Tên nguồn: cơ quan báo chí, công báo, trang thông tin.
    # url: # TÙY CHỌN: Địa chỉ của nguồn trên mạng.
    retrieved: 2099-09-15
published: 2099-09-15
# ĐIỀN: viết nội dung ở dưới dòng --- tiếp theo, rồi xóa các dòng ĐIỀN và TÙY CHỌN
---
`,
    });
  });

  test('keeps a number as it is printed, and says what it was perhaps meant to be', () => {
    const values = { number: '12/NQ-HDND', body: 'ubnd-xa-mau', date: '2099', subject: 'Thử' };
    expect(planScaffold({ kind: 'resolution', values }, catalogue)).toMatchObject({
      file: 'resolutions/2099/nghi-quyet-12-nq-hdnd.md',
      notes: [
        'Ghi số là 12/NQ-HDND. Xem lại: có phải là 12/NQ-HĐND?',
        'Loại văn bản theo số: nghị quyết.',
        'Quy tắc về số áp dụng cho ngày này: Nghị định 30/2020/NĐ-CP.',
      ],
    });
  });

  test('asks for what does not follow', () => {
    expect(openFields('directive', {})).toEqual(
      ['form', 'title', 'date', 'body'].map((field) => ({ field })),
    );
    expect(openFields('directive', { number: '02-QĐ/TU', date: '2027' })).toEqual([
      { field: 'type', fitting: ['decision', 'regulation'] },
      { field: 'subject' },
    ]);
  });

  test('does not take a body that is one of several', () => {
    const values = { number: '02/CT-UBND', date: '2099', subject: 'Thử' };
    const plan = planScaffold(
      { kind: 'directive', values },
      { ...catalogue, publisher: undefined },
    );
    expect(plan).toEqual({
      state: 'open',
      fields: [{ field: 'body', fitting: ['ubnd-xa-mau', 'ubnd-tinh-thi-du'] }],
    });
  });

  test('does not take a body that had ended, even if it is the only one', () => {
    const values = { number: '07/CT-UBND', date: '2026-11-20', subject: 'Thử' };
    const body = { id: 'ubnd-huyen-cu', name: 'UBND huyện Cũ', abbreviations: ['UBND'] };
    const bodies = [{ ...body, existence: [{ to: parseCivilDate('2025-06-30') }] }];
    expect(planScaffold({ kind: 'directive', values }, { ...catalogue, bodies })).toEqual({
      state: 'open',
      fields: [
        {
          field: 'body',
          reason:
            'Số này hợp với UBND huyện Cũ (ubnd-huyen-cu), nhưng cơ quan ấy không tồn tại vào ngày 2026-11-20. Chọn cơ quan khác bằng --co-quan; chưa có thì tạo trước bằng: npm run new -- co-quan',
        },
      ],
    });
  });

  test.each([
    [
      'resolution',
      { number: '5/QD-UBND' },
      'Số "5/QD-UBND" không đúng cách viết. Có phải là 5/QĐ-UBND?',
    ],
    ['resolution', { number: 'năm' }, 'Số "năm" không đúng cách viết.'],
    [
      'conference',
      { date: '30/2/2099' },
      'Ngày "30/2/2099" không đúng. Viết 2023-10-15 hoặc 15/10/2023; chỉ biết tháng thì 2023-10, chỉ biết năm thì 2023.',
    ],
    [
      'conference',
      { body: 'ubnd-xa-ma' },
      'Không có mục nào mang mã "ubnd-xa-ma" trong bodies/. Có phải ý là "ubnd-xa-mau"? Chưa có thì tạo trước bằng: npm run new -- co-quan',
    ],
    [
      'conference',
      { body: 'UBND tỉnh' },
      'Không có mục nào mang mã "UBND tỉnh" trong bodies/. Các mã gần nhất: ubnd-tinh-thi-du, ubnd-xa-mau, thanh-uy, quoc-hoi. Chưa có thì tạo trước bằng: npm run new -- co-quan',
    ],
    [
      'body',
      { 'body-kind': 'UBND' },
      'Không dùng được "UBND". Các giá trị: party: Tổ chức đảng; council: Hội đồng tư vấn, hội đồng chuyên môn; committee: Ủy ban khác, không phải UBND (ủy ban kiểm tra, ủy ban MTTQ…); assembly: Cơ quan dân cử (Quốc hội, HĐND); government: Cơ quan hành chính nhà nước (UBND, sở, phòng…); other: Tổ chức khác.',
    ],
    ['conference', { ordinal: 'ba' }, '"ba" không phải số thứ tự.'],
    [
      'place',
      { level: 'xã' },
      'Không dùng được "xã". Các giá trị: central: Trung ương; province: Cấp tỉnh; district: Cấp huyện (đến 30/6/2025); commune: Cấp xã; country: Quốc gia.',
    ],
    [
      'page',
      { slug: '../../x' },
      '"../../x" không dùng làm tên tệp được: chỉ gồm chữ thường không dấu, số và gạch nối.',
    ],
    [
      'reference',
      { url: 'vbpl.vn' },
      '"vbpl.vn" không phải địa chỉ đầy đủ, bắt đầu bằng https://.',
    ],
  ] as const)('says what is wrong with %s %o', (kind, values, reason) => {
    const [field] = Object.keys(values);
    expect(openFields(kind, values)).toEqual([{ field, reason }]);
  });

  test('finds a name taken by anything that is cited under it', () => {
    const values = {
      number: '01/QĐ-UBND',
      date: '2099-01-01',
      subject: 'Thử',
      body: 'ubnd-xa-mau',
    };
    const reason =
      'Đã có resolutions/2099/quyet-dinh-01-qd-ubnd.md. Không ghi đè. Đổi tên bằng --ten-tep, hoặc sửa tệp đang có.';
    const taken = [{ field: 'slug', reason, taken: true }];
    expect(openFields('resolution', values)).toEqual(taken);
    expect(openFields('directive', { ...values, type: 'decision' })).toEqual(taken);
    expect(openFields('resolution', { ...values, slug: 'ban-khac' })).toBe(
      'resolutions/2099/ban-khac.md',
    );
  });

  test('keeps a name without its accents, and apart what differs only in the stroke of đ', () => {
    const values = { date: '2099', subject: 'Thử' };
    expect(openFields('resolution', { ...values, number: '12/DA-UBND' })).toBe(
      'resolutions/2099/du-an-12-da-ubnd.md',
    );
    expect(openFields('resolution', { ...values, number: '12/ĐA-UBND' })).toBe(
      'resolutions/2099/de-an-12-da-ubnd.md',
    );
    expect(openFields('person', { name: 'Đặng Thị Ước' })).toBe('people/dang-thi-uoc.yaml');
  });
});

/** Enough of every kind that a file can be made. */
const enough: Readonly<Record<KindName, FieldValues>> = {
  conference: { title: 'Hội nghị', body: 'ubnd-xa-mau', date: '2099-03', ordinal: '4' },
  directive: { title: 'Phát biểu', form: 'spoken', body: 'ubnd-xa-mau', date: '2099-03' },
  resolution: { number: '77/QĐ-UBND', subject: 'Thử: "một"', date: '2099-03-01' },
  body: {
    name: 'Ban Quản lý chợ',
    'body-kind': 'other',
    short: 'BQL chợ',
    level: 'commune',
    place: 'xa-mau',
  },
  person: { name: 'Phạm Thử', office: 'Trưởng ban', body: 'ubnd-xa-mau', date: '2099-03-01' },
  place: { name: 'Thôn Không', level: 'commune', parent: 'xa-mau', code: '00012' },
  topic: { name: 'Chợ', description: 'Chợ và hàng quán.', parent: 'ha-tang' },
  reference: { number: '55/2095/NĐ-CP', date: '2095', url: 'https://vidu.example/55' },
  page: { title: 'Liên hệ' },
};

describe('a made file', () => {
  test.each(kindNames)('%s passes the check but for what is to be filled in', async (kind) => {
    const read = await readCatalogue(fixture, now);
    const plan = planScaffold({ kind, values: enough[kind] }, read);
    if (plan.state === 'open') throw new Error(JSON.stringify(plan.fields));
    const folder = await writeFolder({});
    await cp(fixture, folder, { recursive: true });
    expect(await writeScaffold(folder, plan.file, plan.text)).toBeUndefined();
    const { problems } = await loadCorpus(folder, { now });
    const lines = plan.text.split('\n');
    const unfilled = lines.flatMap((line, index) =>
      /: # ĐIỀN: /.test(line) && !line.startsWith('#') ? [index + 1] : [],
    );
    const errors = problems.filter(
      ({ file, severity }) => file === plan.file && severity === 'error',
    );
    expect(errors.map(({ line }) => line)).toEqual(unfilled);
  });

  test('is never written over another', async () => {
    const folder = await writeFolder(smallest);
    expect(await writeScaffold(folder, 'site.yaml', 'x')).toBe('exists');
    expect(await readFile(path.join(folder, 'site.yaml'), 'utf8')).toBe(smallest['site.yaml']);
  });

  test('is never written outside the content folder, through a link either', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'congbo-outside-'));
    const folder = await writeFolder(smallest);
    await symlink(outside, path.join(folder, 'pages'));
    expect(await writeScaffold(folder, 'pages/thu.md', 'x')).toBe('outside');
    expect(await writeScaffold(folder, '../thu.md', 'x')).toBe('outside');
  });
});

describe('the command line', () => {
  test.each([
    ['hội nghị', 'conference'],
    ['hoi-nghi', 'conference'],
    ['conferences', 'conference'],
    ['Chỉ đạo', 'directive'],
    ['nghị-quyết', 'resolution'],
    ['van-ban', 'resolution'],
    ['vien-dan', 'reference'],
    ['trang', 'page'],
    ['gì đó', undefined],
  ])('%s names %s', (word, kind) => {
    expect(findKind(word)).toBe(kind);
  });

  test('takes English and Vietnamese flags, apart or with =', () => {
    expect(parseArguments(['chi-dao', '--so', '05-CT/TU', '--date=2099-01-01', '--nhap'])).toEqual({
      kind: 'directive',
      values: { number: '05-CT/TU', date: '2099-01-01', draft: 'true' },
    });
    expect(parseArguments(['nguoi', '--ten', 'Lê Thử'])).toEqual({
      kind: 'person',
      values: { name: 'Lê Thử' },
    });
    expect(parseArguments([])).toEqual({ kind: undefined, values: {} });
  });

  test.each([
    [['gi'], /^Không có loại "gi"\. Các loại: hoi-nghi \(conference\)/],
    [['--so', '1'], /^Chưa nói tạo gì\./],
    [['trang', '--so', '1'], /^Loại này không có trường "--so"\. .*--ten, /],
    [['trang', 'giới'], /^Loại này không có trường "--giới"\./],
    [['trang', '--ten'], /^Thiếu giá trị sau "--ten"\.$/],
  ])('%j is refused with a sentence', (given, sentence) => {
    expect(parseArguments(given)).toEqual({ problem: expect.stringMatching(sentence) as string });
  });
});
