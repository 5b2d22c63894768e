/** A point of a chart: what was planned for a year and what came of it. */
export interface ChartPoint {
  readonly year: number;
  readonly planned?: number | undefined;
  readonly actual?: number | undefined;
}

/** A drawing of bars and marks in the units of its own box; the figures themselves stand in a table beside it. */
export interface ChartView {
  readonly width: number;
  readonly height: number;
  /** Height of the line of zero. */
  readonly zero: number;
  readonly years: readonly {
    readonly label: string;
    /** Middle of the year's column. */
    readonly x: number;
    readonly bar?: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    readonly mark?: { readonly x1: number; readonly x2: number; readonly y: number };
  }[];
}

const width = 320;
const height = 168;
const top = 8;
const bottom = 24;
/** What columns of a year's four digits have room for on the smallest screen. */
const yearLimit = 10;

/**
 * Draws the planned and actual values of years: a bar for what came of it, a line for the plan.
 * Years without figures keep their column, so that a gap is seen as one.
 * @param points at most one a year, in any order; the last ten years are drawn
 * @returns undefined for fewer than two years with a figure
 */
export function targetChart(points: readonly ChartPoint[]): ChartView | undefined {
  const known = new Map(
    points
      .filter(({ planned, actual }) => planned !== undefined || actual !== undefined)
      .map((point) => [point.year, point]),
  );
  if (known.size < 2) return undefined;
  const last = Math.max(...known.keys());
  const first = Math.max(Math.min(...known.keys()), last - yearLimit + 1);
  const shown = Array.from({ length: last - first + 1 }, (_, index): ChartPoint => {
    const year = first + index;
    return known.get(year) ?? { year };
  });
  const values = shown.flatMap(({ planned, actual }) => [planned ?? 0, actual ?? 0]);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const yOf = (value: number) => round(top + ((highest - value) / span) * (height - top - bottom));
  const column = width / shown.length;
  const half = Math.min(column * 0.32, 22);
  return {
    width,
    height,
    zero: yOf(0),
    years: shown.map(({ year, planned, actual }, index) => {
      const x = round((index + 0.5) * column);
      return {
        label: String(year),
        x,
        ...(actual !== undefined && {
          bar: {
            x: round(x - half),
            y: Math.min(yOf(actual), yOf(0)),
            width: round(2 * half),
            height: round(Math.abs(yOf(actual) - yOf(0))),
          },
        }),
        ...(planned !== undefined && {
          mark: { x1: round(x - half - 4), x2: round(x + half + 4), y: yOf(planned) },
        }),
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
