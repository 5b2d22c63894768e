import { describe, expect, test } from 'vitest';
import { ProvisionReader } from '#domain/provision.ts';
import { anchors } from './provision-anchors.ts';

describe('where the scope of an article ends', () => {
  test('at the signature: what is attached begins anew', () => {
    expect(
      anchors(['Điều 1. A', '1. a', 'TM. ỦY BAN NHÂN DÂN', 'KẾ HOẠCH', 'I. MỤC TIÊU', '1. b']),
    ).toEqual(['dieu-1', 'dieu-1-khoan-1', 'muc-i', 'muc-i-khoan-1']);
  });

  test('at an appendix, which holds its own articles', () => {
    expect(
      anchors(['Điều 1. A', 'Phụ lục I', '1. a', 'PHỤ LỤC SỐ 02 BIỂU MẪU', 'Điều 1. B', '1. c']),
    ).toEqual([
      'dieu-1',
      'phu-luc-i',
      'phu-luc-i-khoan-1',
      'phu-luc-02',
      'phu-luc-02-dieu-1',
      'phu-luc-02-dieu-1-khoan-1',
    ]);
  });

  test('at a heading as high as the article, not at a deeper one', () => {
    expect(anchors(['### Điều 1. A', '1. a', '#### Lưu ý', '2. b', '## Ghi chú', '1. c'])).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
      'khoan-1',
    ]);
  });
});

describe('quoted passages of amending texts', () => {
  test('hold no provisions, over several blocks too', () => {
    expect(
      anchors([
        'Điều 1. Sửa đổi',
        '1. Sửa đổi khoản 2 như sau:',
        '“2. Khoản mới:',
        'a) Điểm mới theo “Quy chế mẫu”;',
        'b) Điểm mới.”.',
        '2. Sửa đổi khoản 5 như sau: "5. Mới".',
        'a) Điểm của khoản 2',
        '3. Sửa đổi điểm a: "a) Mới;',
        'b) Mới."',
        '4. Hết',
      ]),
    ).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
      'dieu-1-khoan-2-diem-a',
      'dieu-1-khoan-3',
      'dieu-1-khoan-4',
    ]);
  });

  test('that are left unclosed end at the next article', () => {
    expect(
      anchors(['Điều 1. Sửa đổi', '1. Như sau: “a) Mới;', 'b) Mới', 'Điều 2. B', '1. c']),
    ).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-2', 'dieu-2-khoan-1']);
  });

  test('may end in a block that is passed over', () => {
    const reader = new ProvisionReader();
    reader.next('1. Sửa đổi điểm a như sau: “a) Mới:');
    reader.pass('Việc một; Việc hai.”');
    expect(reader.next('2. Hết')?.anchor).toBe('khoan-2');
  });

  test('a quotation that begins with no label changes nothing', () => {
    expect(anchors(['Điều 1. Phong trào', '1. “Xanh, sạch, đẹp', '2. b'])).toEqual([
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
    ]);
  });
});
