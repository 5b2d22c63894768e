import { expect, test } from 'vitest';
import { importCycles } from './import-cycles.ts';

function tree(imports: Record<string, string[]>) {
  return Object.entries(imports).map(([file, specifiers]) => ({
    file,
    text: specifiers.map((specifier) => `import '${specifier}';`).join('\n'),
  }));
}

test('imports that meet again further down are no cycle', () => {
  expect(
    importCycles(
      tree({
        'src/site/a.ts': ['./b.ts', './c.ts', 'zod', './missing.ts'],
        'src/site/b.ts': ['./d.ts'],
        'src/site/c.ts': ['./d.ts'],
        'src/site/d.ts': [],
      }),
    ),
  ).toEqual([]);
});

test('a cycle is named from file to file, through aliases too', () => {
  expect(
    importCycles(
      tree({
        'src/site/start.ts': ['./a.ts'],
        'src/site/a.ts': ['#site/views/b.ts'],
        'src/site/views/b.ts': ['../a.ts'],
      }),
    ),
  ).toEqual(['src/site/a.ts → src/site/views/b.ts → src/site/a.ts']);
});

test('a file that imports itself is a cycle', () => {
  expect(importCycles(tree({ 'src/site/a.ts': ['./a.ts'] }))).toEqual([
    'src/site/a.ts → src/site/a.ts',
  ]);
});
