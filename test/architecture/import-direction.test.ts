import { describe, expect, test } from 'vitest';
import { misdirectedImports } from './import-direction.ts';

function judge(file: string, ...lines: string[]): string[] {
  return misdirectedImports([{ file, text: lines.join('\n') }]);
}

describe('what is allowed', () => {
  test.each([
    ['src/domain/citation.ts', `import { a } from './document-number.ts';`],
    ['src/corpus/rules/dates.ts', `import { a } from '../entry.ts';`],
    ['src/corpus/entry.ts', `import { a } from '#domain/citation.ts';`],
    ['src/corpus/entry.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/corpus/entry.ts', `import { z } from 'zod';`],
    ['src/loaders/entries.ts', `import { AstroError } from 'astro/errors';`],
    ['src/content.config.ts', `import { entries } from './loaders/entries.ts';`],
    ['src/pages/index.astro', `---\nimport Home from '#layouts/Home.astro';\n---\n<Home />`],
    ['scripts/build.ts', `import { build } from '#site/build.ts';`],
    ['src/site/version.ts', `import manifest from '../../package.json' with { type: 'json' };`],
  ])('%s: %s', (file, text) => {
    expect(judge(file, text)).toEqual([]);
  });
});

describe('what is not', () => {
  test('a room below', () => {
    expect(judge('src/domain/a.ts', '', `import { b } from '#site/b.ts';`)).toEqual([
      'src/domain/a.ts:2 domain may not import site: #site/b.ts',
    ]);
  });

  test('a package in the domain', () => {
    expect(judge('src/domain/a.ts', `import 'node:fs';`, `import { z } from 'zod';`)).toEqual([
      'src/domain/a.ts:1 domain may not import the package node:fs',
      'src/domain/a.ts:2 domain may not import the package zod',
    ]);
  });

  test.each(['astro', 'astro/zod', 'astro:content', '@astrojs/mdx'])('%s in the corpus', (name) => {
    expect(judge('src/corpus/a.ts', `import x from '${name}';`)).toEqual([
      `src/corpus/a.ts:1 corpus may not import the package ${name}`,
    ]);
  });

  test('another room by a relative path', () => {
    expect(judge('src/corpus/a.ts', `import { b } from '../domain/b.ts';`)).toEqual([
      'src/corpus/a.ts:1 another room is imported as #domain/…: ../domain/b.ts',
    ]);
  });

  test('code of the tests or of the scripts', () => {
    expect(
      judge('src/site/a.ts', `import '../../test/x.ts';`, `import '../../scripts/y.ts';`),
    ).toEqual([
      'src/site/a.ts:1 site may not import test: ../../test/x.ts',
      'src/site/a.ts:2 site may not import scripts: ../../scripts/y.ts',
    ]);
  });

  test('a room or a file outside the plan', () => {
    expect(judge('src/tools/a.ts')).toEqual(['src/tools/a.ts:1 lies in no room']);
    expect(judge('src/index.ts')).toEqual(['src/index.ts:1 lies in no room']);
  });
});

test('every syntax of import is seen, comments and texts are not', () => {
  const found = judge(
    'src/domain/a.ts',
    `import type { A } from '#site/1.ts';`,
    `export { b } from '#site/2.ts';`,
    `export * from '#site/3.ts';`,
    'const c = await import(`#site/4.ts`);',
    `type D = import('#site/5.ts').D;`,
    `const e = import.meta.glob(['#site/6/*.ts', '../pages/*.astro']);`,
    `// import '#site/7.ts';`,
    `const f = "import '#site/8.ts'";`,
  );
  expect(found).toEqual([
    'src/domain/a.ts:1 domain may not import site: #site/1.ts',
    'src/domain/a.ts:2 domain may not import site: #site/2.ts',
    'src/domain/a.ts:3 domain may not import site: #site/3.ts',
    'src/domain/a.ts:4 domain may not import site: #site/4.ts',
    'src/domain/a.ts:5 domain may not import site: #site/5.ts',
    'src/domain/a.ts:6 domain may not import site: #site/6/*.ts',
    'src/domain/a.ts:6 domain may not import pages: ../pages/*.astro',
  ]);
});

test('a component is read in its front matter and in its scripts', () => {
  const found = judge(
    'src/components/A.astro',
    '---',
    `import B from '#layouts/B.astro';`,
    '---',
    `<p>import '#pages/no.ts'</p>`,
    '<script>',
    `  import '#corpus/c.ts';`,
    '</script>',
  );
  expect(found).toEqual([
    'src/components/A.astro:2 components may not import layouts: #layouts/B.astro',
    'src/components/A.astro:6 components may not import corpus: #corpus/c.ts',
  ]);
});
