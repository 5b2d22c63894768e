import { parseDocumentNumber } from '#domain/document-number.ts';
import type { DocumentTypeId } from '#domain/document-type.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import type { SiteContext } from './site-context.ts';

/** A stretch of numbers, both ends inclusive. */
export type NumberStretch = readonly [from: number, to: number];

/** The numbers that a body gave to documents of one type, in one year or term. */
export interface NumberSeries {
  /** Id of the body. */
  readonly body: string;
  readonly type: DocumentTypeId;
  /** How its numbers look: '…/2099/NQ-HĐND'. */
  readonly pattern: string;
  /** The year, or the term of office. */
  readonly period: string;
  /** What is published here. */
  readonly held: readonly NumberStretch[];
  /** What lies between 1 and the highest of them and is not. It need not exist. */
  readonly gaps: readonly NumberStretch[];
}

/**
 * Every series of numbers of which the site has a document, the newest period first. A number of the
 * Party without a term belongs to no series: its numbers run on over the years of a term.
 */
export function numberSeries({ archive }: SiteContext): NumberSeries[] {
  const series = new Map<string, Omit<NumberSeries, 'held' | 'gaps'> & { numbers: number[] }>();
  for (const { fields } of [...archive.entries.resolutions, ...archive.entries.directives]) {
    if (!('number' in fields)) continue;
    const number = parseDocumentNumber(fields.number);
    if (number === undefined || (number.system === 'party' && fields.term === undefined)) continue;
    const { body, type, term, signed } = fields;
    const year = String(number.year ?? signed.start.slice(0, 4));
    const period = number.system === 'party' ? (term ?? year) : year;
    const pattern = number.text.replace(number.ordinal, '…');
    const key = [body, type, pattern, period].join('|');
    const own = series.get(key) ?? { body, type, pattern, period, numbers: [] };
    series.set(key, own);
    own.numbers.push(Number.parseInt(number.ordinal, 10));
  }
  return [...series.values()]
    .map(({ numbers, ...own }) => ({ ...own, ...stretchesOf(numbers) }))
    .toSorted(
      (a, b) => compareVietnamese(b.period, a.period) || compareVietnamese(a.pattern, b.pattern),
    );
}

/** Numbers in any order as stretches, and the stretches from 1 on that lie between them. */
export function stretchesOf(numbers: readonly number[]): Pick<NumberSeries, 'held' | 'gaps'> {
  const held: [number, number][] = [];
  const gaps: NumberStretch[] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = held.at(-1);
    const next = (last?.[1] ?? 0) + 1;
    if (number > next) gaps.push([next, number - 1]);
    if (last && number === next) last[1] = number;
    else held.push([number, number]);
  }
  return { held, gaps };
}

/** Stretches as they are printed: '1–3, 5'. */
export function printStretches(stretches: readonly NumberStretch[]): string {
  return stretches.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
