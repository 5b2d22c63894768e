import { describe, expect, test } from 'vitest';
import { findForbiddenMdx } from '#markdown/mdx-guard.ts';

describe('what may not stand in a text in MDX', () => {
  test.each([
    ['import a from "./a.js"', 'import', 'import a from "./a.js"', 1, 1],
    ['export const a = 1', 'export', 'export const a = 1', 1, 1],
    ['Chữ {1 + 1} nữa', 'expression', '1 + 1', 1, 5],
    ['Một\n\n{/* ghi chú */}', 'expression', '/* ghi chú */', 3, 1],
    ['<Chart/>', 'component', 'Chart', 1, 1],
    ['Chữ <b>đậm</b>', 'component', 'b', 1, 5],
    ['<>chữ</>', 'component', '', 1, 1],
    ['<Quote>\n\n<script>x</script>\n\n</Quote>', 'component', 'script', 3, 1],
    ['<Figure {...a}/>', 'spread', '...', 1, 9],
    ['<Figure\n  src={a}/>', 'expression', 'src', 2, 3],
    ['<Figure onload="a()"/>', 'attribute', 'onload', 1, 9],
    ['<Notice kind="danger">Chữ</Notice>', 'attribute', 'kind', 1, 9],
  ])('%j: %s', (text, kind, name, line, column) => {
    expect(findForbiddenMdx(text)).toEqual([{ kind, name, line, column }]);
  });

  test('is all found, in the order of the text, counted from the line of the file', () => {
    const text = 'import a from "a"\n\n1. Chữ {b}\n\n<Figure src="a.jpg" style="x"/>';
    expect(findForbiddenMdx(text, 8)).toEqual([
      { kind: 'import', name: 'import a from "a"', line: 8, column: 1 },
      { kind: 'expression', name: 'b', line: 10, column: 8 },
      { kind: 'attribute', name: 'style', line: 12, column: 21 },
    ]);
  });
});

test('a text that cannot be parsed gives the place of its error', () => {
  expect(findForbiddenMdx('Một\n\n<Quote>\n\nHai', 5)).toEqual([
    { kind: 'syntax', name: 'Expected a closing tag for `<Quote>`', line: 7, column: 1 },
  ]);
  expect(findForbiddenMdx('Giá { chưa đóng', 5)).toMatchObject([
    { kind: 'syntax', line: 5, column: 16 },
  ]);
});

test('Markdown, the allowed components and line breaks may stand there', () => {
  const text = `1. Một<br/>hai

<Figure src="a.jpg" alt="Mô tả" caption="Chú thích" credit="Nguồn"/>

<Quote speaker="Bà Mẫu" office="Chủ tịch" source="Hội nghị mẫu">Lời nói.</Quote>

<KeyFigures>
  <KeyFigure value="99" unit="%" label="Thu ngân sách"/>
</KeyFigures>

<TargetsTable/>

<Notice kind="warning">Lưu ý 1 &lt; 2.</Notice>
`;
  expect(findForbiddenMdx(text)).toEqual([]);
});
