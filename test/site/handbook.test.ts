import { describe, expect, test } from 'vitest';
import { examplesIn, withPlaces } from '#handbook/example.ts';
import { handbookPages, rulePages } from '#handbook/pages.ts';
import { problemTexts } from '#i18n/problems.ts';
import { handbookAddress } from '#site/handbook/handbook-address.ts';
import { handbook } from '#site/handbook/handbook.ts';
import { handbookFrame, handbookView } from '#site/views/handbook.ts';
import { isCheckable, problemsOf } from './handbook-folder.ts';
import { publisherSite } from './context.ts';

const rules = Object.keys(problemTexts).sort();
const headings = { bad: 'Sai', good: 'Đúng' } as const;

/** Rules whose mistake cannot be shown in print: bytes, or letters that nobody sees. */
const unprintable = new Set([
  'byte-order-mark',
  'control-character',
  'file-binary',
  'file-encoding',
  'file-missing',
  'invisible-character',
  'line-ends',
  'text-not-nfc',
]);

describe('the rules in the handbook', () => {
  test('every rule of the checker has its page, and every page its rule', () => {
    expect([...rulePages.keys()].sort()).toEqual(rules);
  });

  test.each([...rulePages])(
    '%s: the bad example breaks the rule, the good one nothing',
    async (rule, text) => {
      const examples = examplesIn(text).filter(isCheckable);
      const bad = examples.filter(({ heading }) => heading === headings.bad);
      const good = examples.filter(({ heading }) => heading === headings.good);
      expect(bad.length > 0).toBe(!unprintable.has(rule));
      if (bad.length > 0) {
        expect((await problemsOf(bad)).map((problem) => problem.rule)).toContain(rule);
      }
      const left = (await problemsOf(good)).filter(
        (problem) => problem.severity === 'error' || problem.rule === rule,
      );
      expect(left).toEqual([]);
    },
  );
});

describe('the pages of the handbook', () => {
  test.each([...handbookPages])('%s: its examples have no error', async (_, text) => {
    for (const example of examplesIn(text).filter(isCheckable)) {
      const errors = (await problemsOf([example])).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }
  });

  test('all links between them lead to a page, under the base path of the publisher', async () => {
    const site = await publisherSite();
    const pages = handbook();
    const known = new Set(pages.map(({ slug }) => site.base + handbookAddress(slug).slice(1)));
    const broken = pages.flatMap((page) =>
      [...handbookView(site, page).html.matchAll(/href="(\/[^"#]*)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !known.has(href))
        .map((href) => `${page.slug}: ${href}`),
    );
    expect(site.base).toBe('/xa-mau/');
    expect(broken).toEqual([]);
  });

  test('each has an address of its own, a title and a summary, all composed', () => {
    const pages = handbook();
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
    for (const { title, summary, markdown } of pages) {
      expect(title).not.toBe('');
      expect(summary).not.toBe('');
      expect(markdown).toBe(markdown.normalize('NFC'));
    }
  });

  test('stand under the handbook in the trail, and out of search engines', async () => {
    const site = await publisherSite();
    const page = handbook().find(({ slug }) => slug === 'quy-tac/unknown-key');
    if (!page) throw new Error('unknown-key');
    const { breadcrumbs, noindex, path } = handbookFrame(site, page);
    expect(path).toBe('/xa-mau/so-tay/quy-tac/unknown-key/');
    expect(noindex).toBe(true);
    expect(breadcrumbs).toEqual([
      { href: '/xa-mau/', label: 'Trang chủ' },
      { href: '/xa-mau/so-tay/', label: 'Sổ tay' },
      { href: '/xa-mau/so-tay/quy-tac/', label: 'Quy tắc kiểm tra' },
    ]);
  });
});

describe('an example', () => {
  const page =
    'A\n\n## Sai\n\n```yaml topics/a.yaml\nname: A\n```\n\n```\nnpm ci\n```\n\n````md resolutions\n```\nx\n```\n````\n';

  test('is told with its heading and its place', () => {
    expect(examplesIn(page)).toEqual([
      { heading: 'Sai', language: 'yaml', place: 'topics/a.yaml', text: 'name: A' },
      { heading: 'Sai', language: '', place: undefined, text: 'npm ci' },
      { heading: 'Sai', language: 'md', place: 'resolutions', text: '```\nx\n```' },
    ]);
  });

  test('is shown under a sentence that says where it stands', () => {
    const shown = withPlaces(page, (place, language) => `(${place}, ${language})`);
    expect(shown).toContain('(topics/a.yaml, yaml)\n\n```yaml\nname: A\n```');
    expect(shown).toContain('```\nnpm ci\n```');
  });
});
