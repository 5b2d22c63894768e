import { describe, expect, test } from 'vitest';
import { contrastOf, parseColour } from '#site/accent.ts';
import { layOut, type PictureNode } from '#site/pictures/picture-layout.ts';
import { documentSubject, pictureText } from '#site/pictures/picture-subject.ts';
import { fitText } from '#site/pictures/text-fit.ts';
import { publisherSite } from '../context.ts';

const site = await publisherSite();

function textsOf({ props }: PictureNode): string[] {
  return typeof props.children === 'string' ? [props.children] : props.children.flatMap(textsOf);
}

describe('a title', () => {
  const box = { width: 1000, height: 260, line: 1.3 };
  const sizes = [80, 60, 40];

  test('stands as large as it may', () => {
    expect(fitText('Họp tổ', box, sizes)).toEqual({ size: 80, lines: 1 });
  });

  test('shrinks until its lines have room', () => {
    const { size, lines } = fitText('Sửa đường trước mùa mưa. '.repeat(5).trim(), box, sizes);
    expect(size).toBeLessThan(80);
    expect(size * lines * box.line).toBeLessThanOrEqual(box.height);
  });

  test('too long for the smallest letters, has as many lines as there is room for', () => {
    expect(fitText('đường '.repeat(300), box, sizes)).toEqual({ size: 40, lines: 5 });
  });
});

describe('a picture', () => {
  test('tells who publishes, what it is, its number and subject, who and when', () => {
    const entry = site.index.entry('directives', '2099/chi-thi-02-ct-ubnd');
    const subject = documentSubject(site, entry);
    expect(textsOf(layOut(subject))).toEqual([
      'Ủy ban nhân dân xã Mẫu',
      'Chỉ thị',
      '02/CT-UBND',
      'Sửa đường trước mùa mưa năm 2099',
      'Nguyễn Văn Ví Dụ  ·  Ngày 10 tháng 02 năm 2099',
      'vidu.example',
    ]);
    expect(pictureText(subject)).toBe(
      'Chỉ thị 02/CT-UBND. Sửa đường trước mùa mưa năm 2099. Nguyễn Văn Ví Dụ. Ngày 10 tháng 02 năm 2099. Ủy ban nhân dân xã Mẫu',
    );
  });

  test('bears the accent of the publisher, dark enough to be read', () => {
    const entry = site.index.entry('conferences', '2099/tong-ket-thu');
    const { accent } = documentSubject(site, entry);
    expect(accent).toBe('#0b5d66');
    expect(layOut({ ...documentSubject(site, entry), accent }).props.style['borderTop']).toBe(
      '16px solid #0b5d66',
    );
    const settings = { ...site.archive.settings, accent: '#ffcc00' };
    const pale = { ...site, archive: { ...site.archive, settings } };
    const contrast = contrastOf(parseColour(documentSubject(pale, entry).accent), [251, 250, 247]);
    expect(contrast).toBeGreaterThanOrEqual(7);
  });
});
