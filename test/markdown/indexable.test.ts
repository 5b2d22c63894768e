import { expect, test } from 'vitest';
import { indexableHtml } from '#markdown/indexable.ts';

test('a text is indexed with the ids of its page, without links to copy', () => {
  const text = `## Điều 1. Phạm vi

1. Theo 01/2099/NQ-HĐND[^1]. [Trang](https://example.org)

![Mô tả](a.jpg "Chú thích | Nguồn")

[^1]: Ghi chú.
`;
  expect(indexableHtml(text, { format: 'md', provisions: true })).toBe(
    [
      '<h2 id="dieu-1" class="article">Điều 1. Phạm vi</h2>',
      '<p id="dieu-1-khoan-1" class="clause">1. Theo 01/2099/NQ-HĐND<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup>. <a href="https://example.org">Trang</a></p>',
      '<p>Mô tả. Chú thích. Nguồn</p>',
      '<section class="footnotes"><ol><li id="fn-1"><p>Ghi chú.</p></li></ol></section>',
    ].join('\n'),
  );
});

test('components are indexed as the words they show', () => {
  const text = `<Figure src="a.jpg" alt="Mô tả" caption="Chú thích"/>

<Quote speaker="Bà Mẫu" office="Chủ tịch" source="https://example.org">

Lời *nói*.

</Quote>

<KeyFigures>
  <KeyFigure value="99" unit="%" label="Thu ngân sách"/>
</KeyFigures>

<TargetsTable/>

Chữ ![biểu tượng](b.png) nữa.
`;
  expect(indexableHtml(text, { format: 'mdx', provisions: false })).toBe(
    [
      '<div><p>Mô tả. Chú thích</p></div>',
      '<div><p>Bà Mẫu. Chủ tịch</p><p>Lời <em>nói</em>.</p></div>',
      '<div><div><p>99. %. Thu ngân sách</p></div></div>',
      '<div></div>',
      '<p>Chữ biểu tượng nữa.</p>',
    ].join('\n'),
  );
});
