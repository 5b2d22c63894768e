import { describe, expect, test } from 'vitest';
import { ProvisionReader } from '#domain/provision.ts';
import { anchors } from './provision-anchors.ts';

describe('articles, clauses and points', () => {
  test('nest by their kind and keep đ apart from d', () => {
    expect(
      anchors([
        'Điều 1. Phạm vi',
        '1. Một',
        '2. Hai',
        'c) Ba',
        'd) Bốn',
        'đ) Năm',
        '3. Sáu',
        'Điều 5a. Thêm',
        'a) Không khoản',
        'Điều 5đ. Nữa',
        '1a. Thêm',
        'a1) Thêm',
      ]),
    ).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
      'dieu-1-khoan-2-diem-c',
      'dieu-1-khoan-2-diem-d',
      'dieu-1-khoan-2-diem-dd',
      'dieu-1-khoan-3',
      'dieu-5a',
      'dieu-5a-diem-a',
      'dieu-5dd',
      'dieu-5dd-khoan-1a',
      'dieu-5dd-khoan-1a-diem-a1',
    ]);
  });

  test('carry their full name, their title, their marker and their parent', () => {
    const reader = new ProvisionReader();
    expect(
      ['Điều 1: Phạm vi điều chỉnh', '2. Cơ quan gồm:', 'đ) Phường Mẫu.'].map((line) =>
        reader.next(line),
      ),
    ).toEqual([
      {
        kind: 'article',
        label: '1',
        anchor: 'dieu-1',
        title: 'Phạm vi điều chỉnh',
        name: 'Điều 1',
        marker: 'Điều 1:',
      },
      {
        kind: 'clause',
        label: '2',
        anchor: 'dieu-1-khoan-2',
        title: '',
        name: 'Khoản 2 Điều 1',
        marker: '2.',
        parent: 'dieu-1',
      },
      {
        kind: 'point',
        label: 'đ',
        anchor: 'dieu-1-khoan-2-diem-dd',
        title: '',
        name: 'Điểm đ khoản 2 Điều 1',
        marker: 'đ)',
        parent: 'dieu-1-khoan-2',
      },
    ]);
  });

  test('have no title where running text follows the label', () => {
    const titles = ['Điều 1. Ban hành kế hoạch này.', 'Điều 2.', 'Điều 3. Trách nhiệm\ncủa phường'];
    const reader = new ProvisionReader();
    expect(titles.map((line) => reader.next(line)?.title)).toEqual([
      '',
      '',
      'Trách nhiệm của phường',
    ]);
  });

  test('take a sentence as title where the markup makes it one', () => {
    const reader = new ProvisionReader();
    expect(reader.next('Điều 1. Có hiệu lực ngay.', { heading: 2 })?.title).toBe(
      'Có hiệu lực ngay.',
    );
    expect(reader.next('Điều 2. Thi hành.', { title: true })?.title).toBe('Thi hành.');
    expect(reader.next('1. Nhiệm vụ', { heading: 3 })?.title).toBe('Nhiệm vụ');
  });

  test('get a number after a repeated anchor, and so do their children', () => {
    expect(anchors(['Điều 1. A', '1. a', '1. b', 'Điều 1. B', '1. c'])).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-1-2',
      'dieu-1-2',
      'dieu-1-2-khoan-1',
    ]);
  });

  test('keep decimal clauses apart from repeated ones', () => {
    expect(anchors(['I. MỤC TIÊU', '1. a', '1.1. b', '1.2 Các chỉ tiêu', '1. c'])).toEqual([
      'muc-i',
      'muc-i-khoan-1',
      'muc-i-khoan-1.1',
      'muc-i-khoan-1.2',
      'muc-i-khoan-1-2',
    ]);
  });
});

describe('what only looks like a provision', () => {
  test.each([
    'Điều 107 của Bộ luật Lao động.',
    'Điều 5, Điều 6 Luật này',
    'Điều 20/2099',
    'điều 1. viết thường',
    'Chương II của Luật này',
    'Chương trình 1. Một',
    'Mục IV của Phụ lục này',
    'Phụ lục ban hành kèm theo Nghị quyết này',
    '2099. Năm sau',
    '1.500 đồng',
    '3,5 tỷ đồng',
    '01/2099/NQ-HĐND',
    '(a) trong ngoặc',
    '“1. trích dẫn”',
    'C. Mác',
    'V. I. Lê-nin',
    '- a) gạch đầu dòng',
    'tp) hai chữ',
    '',
  ])('"%s" is none', (line) => {
    expect(anchors(['Điều 1. A', line])).toEqual(['dieu-1']);
  });

  test('numbers before the first article of a text that has articles are no clauses', () => {
    expect(anchors(['1. Mục lục', '2. Nữa', 'Điều 1. A', '1. b'], { articles: true })).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
    ]);
  });

  test('a table of contents under a chapter holds no clauses', () => {
    expect(anchors(['Chương I', '1. a', 'Điều 1. A'], { articles: true })).toEqual([
      'chuong-i',
      'dieu-1',
    ]);
  });
});

describe('parts, chapters and sections', () => {
  test('number through the text, sections start again in each chapter', () => {
    expect(
      anchors([
        'PHẦN THỨ NHẤT',
        'Chương I',
        'Mục 1. QUY ĐỊNH CHUNG',
        'Điều 1. A',
        'Mục 2',
        'Điều 2. B',
        'Chương II: QUY ĐỊNH KHÁC',
        'Mục 1',
        'Điều 3. C',
        'Phần thứ hai',
      ]),
    ).toEqual([
      'phan-thu-nhat',
      'chuong-i',
      'chuong-i-muc-1',
      'dieu-1',
      'chuong-i-muc-2',
      'dieu-2',
      'chuong-ii',
      'chuong-ii-muc-1',
      'dieu-3',
      'phan-thu-hai',
    ]);
  });

  test('may carry their title in capitals on the same line', () => {
    const reader = new ProvisionReader();
    expect(
      ['Phụ lục I DANH MỤC (Kèm theo Nghị quyết)', 'Phụ lục II HỒ SƠ CẤP PHÉP xây dựng'].map(
        (line) => reader.next(line)?.title,
      ),
    ).toEqual(['DANH MỤC (Kèm theo Nghị quyết)', 'HỒ SƠ CẤP PHÉP xây dựng']);
  });

  test('are named with what holds them', () => {
    const reader = new ProvisionReader();
    const names = ['Phần thứ nhất', 'Chương I', 'Mục 1', 'Điều 1. A'].map(
      (l) => reader.next(l)?.name,
    );
    expect(names).toEqual(['Phần thứ nhất', 'Chương I', 'Mục 1 Chương I', 'Điều 1']);
  });
});

describe('texts of the Party', () => {
  test('are divided into letters, Roman numerals, numbers and points', () => {
    expect(
      anchors([
        'A. ĐÁNH GIÁ',
        'I. KẾT QUẢ',
        '1. a',
        'a) b',
        'II- sai',
        'II. TỒN TẠI',
        '1. c',
        'B. NHIỆM VỤ',
      ]),
    ).toEqual([
      'phan-a',
      'phan-a-muc-i',
      'phan-a-muc-i-khoan-1',
      'phan-a-muc-i-khoan-1-diem-a',
      'phan-a-muc-ii',
      'phan-a-muc-ii-khoan-1',
      'phan-b',
    ]);
  });

  test('may have clauses alone', () => {
    const reader = new ProvisionReader();
    expect(['1. a', 'a) b', '2. c'].map((line) => reader.next(line)?.name)).toEqual([
      'Khoản 1',
      'Điểm a khoản 1',
      'Khoản 2',
    ]);
  });

  test('name a Roman section as Mục', () => {
    const reader = new ProvisionReader();
    expect(['I. A', '1. b', 'a) c'].map((line) => reader.next(line)?.name)).toEqual([
      'Mục I',
      'Khoản 1 Mục I',
      'Điểm a khoản 1 Mục I',
    ]);
  });

  test('a Roman section inside an article belongs to the article', () => {
    expect(
      anchors(['Điều 1. Thông qua', 'I. MỤC TIÊU', '1. a', 'II. CHỈ TIÊU', '1. b', 'Điều 2. C']),
    ).toEqual([
      'dieu-1',
      'dieu-1-muc-i',
      'dieu-1-muc-i-khoan-1',
      'dieu-1-muc-ii',
      'dieu-1-muc-ii-khoan-1',
      'dieu-2',
    ]);
  });
});
