import { hostingWords } from '#i18n/hosting.ts';
import { kilobytes } from './budgets.ts';
import { bytesOf, type PageWeight } from './page-weight.ts';

/** kB of every kind of page, for people: the page in the middle, and the heaviest with its parts. */
export function weightTable(pages: readonly PageWeight[]): string {
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  const rows = [...kinds].map(([kind, all]) => kindRow(kind, all));
  const { kind, pages: count, middle, heaviest, html, styles, script, address } = hostingWords;
  const head = [kind, count, middle, heaviest, html, styles, script, address];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number) => column === 0 || column === head.length - 1;
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isText(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function kindRow(kind: string, pages: readonly PageWeight[]): string[] {
  const byWeight = pages.toSorted((a, b) => total(a) - total(b));
  const [middle, heaviest] = [byWeight[Math.floor(byWeight.length / 2)], byWeight.at(-1)];
  if (!middle || !heaviest) return [kind];
  return [
    kind,
    String(pages.length),
    kilobytes(total(middle)),
    kilobytes(total(heaviest)),
    kilobytes(bytesOf(heaviest, 'html')),
    kilobytes(bytesOf(heaviest, 'styles')),
    kilobytes(bytesOf(heaviest, 'script')),
    heaviest.address,
  ];
}

function total(page: PageWeight): number {
  return bytesOf(page, 'html', 'styles', 'script');
}
