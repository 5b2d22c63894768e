import { describe, expect, test } from 'vitest';
import { renderText } from '#markdown/render.ts';
import { readText } from '#markdown/text-facts.ts';
import { readTreeFacts } from '#markdown/tree.ts';
import { fixtures } from './fixtures.ts';
import { renderMdx } from './render-mdx.ts';

describe.each(fixtures)('$name', ({ input, provisions, expected, render }) => {
  test('is rendered as expected', () => {
    expect(`${renderText(input, render).html}\n`.trimStart()).toBe(expected.html);
  });

  test('gives the expected facts, with and without rendering', () => {
    expect(readText(input, { format: 'md', provisions })).toEqual(expected.facts);
    expect(renderText(input, render).facts).toEqual(expected.facts);
  });

  test('is seen alike by remark', () => {
    expect(readTreeFacts(input, { format: 'md', provisions })).toEqual(expected.facts);
  });

  test('means the same with other line ends and decomposed accents', () => {
    expect(renderText(input.replaceAll('\n', '\r\n'), render).html).toBe(expected.html.trimEnd());
    expect(renderText(input.normalize('NFD'), render).html).toBe(expected.html.trimEnd());
    const facts = readText(input.replaceAll('\n', '\r\n'), { format: 'md', provisions });
    expect(facts).toEqual(expected.facts);
  });
});

describe.each(fixtures.filter(({ mdx }) => mdx))(
  '$name in MDX',
  ({ input, provisions, expected, render }) => {
    test('becomes the same page', () => {
      expect(renderMdx(input, render)).toBe(withoutBlanksBetween(expected.html));
    });

    test('gives the same facts with both parsers', () => {
      expect(readText(input, { format: 'mdx', provisions })).toEqual(expected.facts);
      expect(readTreeFacts(input, { format: 'mdx', provisions })).toEqual(expected.facts);
    });
  },
);

function withoutBlanksBetween(html: string): string {
  return html.replace(/\n(?=<)/g, '').trim();
}
