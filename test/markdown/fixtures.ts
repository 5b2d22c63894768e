import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { slugify } from '#domain/vietnamese.ts';
import type { TextLabels } from '#markdown/labels.ts';
import type { RenderOptions } from '#markdown/render.ts';
import { termFinder } from '#markdown/term-finder.ts';

const folder = new URL('fixtures/', import.meta.url);

/** One construct of Markdown: what is written, what is read of it, and the HTML of its page. */
export interface Fixture {
  readonly name: string;
  readonly input: string;
  readonly provisions: boolean;
  /** The same text means the same in MDX, which knows no raw HTML and no indented code. */
  readonly mdx: boolean;
  readonly expected: { readonly facts: unknown; readonly html: string };
  readonly render: RenderOptions;
}

export const labels: TextLabels = {
  copyLink: (name) => `Liên kết tới ${name}`,
  footnotes: 'Chú thích',
  backToText: (note, again) => `Về chỗ nhắc ${String(again)} của chú thích ${String(note)}`,
  tableRegion: (table) => `Bảng ${String(table)}`,
  terms: 'Giải thích từ ngữ',
  allTerms: 'Tất cả thuật ngữ',
};

export const fixtures: readonly Fixture[] = readdirSync(folder).map((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const options = existsSync(new URL(`${name}/options.json`, folder)) ? read('options.json') : '{}';
  const {
    provisions = true,
    mdx = true,
    unknown = [],
    terms = {},
  } = JSON.parse(options) as {
    provisions?: boolean;
    mdx?: boolean;
    unknown?: string[];
    terms?: Record<string, string[]>;
  };
  return {
    name,
    input: read('input.md'),
    provisions,
    mdx,
    expected: { facts: JSON.parse(read('facts.json')) as unknown, html: read('output.html') },
    render: {
      provisions,
      labels,
      explained: {
        find: termFinder(
          Object.entries(terms).map(([name, forms]) => ({
            term: { anchor: `tu.${slugify(name)}`, name, explanation: `Nghĩa của ${name}.` },
            forms: [name, ...forms],
          })),
        ),
        page: '/thuat-ngu/',
      },
      resolveCitation: (number) => (unknown.includes(number) ? undefined : `/so/${number}/`),
      renderPicture: ({ src, alt, caption, credit, inline }) =>
        `<picture-${inline ? 'inline' : 'figure'}>${JSON.stringify({ src, alt, caption, credit })}</picture>`,
    },
  };
});
