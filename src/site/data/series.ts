import { numberSeries, printStretches, type NumberSeries } from '../number-series.ts';
import { dataset } from './dataset.ts';
import { bodyFields, typeFields } from './entry-fields.ts';

/** The series of document numbers, one a record: what is published here of each, and what is not. */
export const series = dataset<NumberSeries>({
  name: 'series',
  file: 'day-so',
  rows: numberSeries,
  fields: {
    ...bodyFields(({ body }) => body),
    ...typeFields(({ type }) => type),
    series: ({ pattern }) => pattern,
    period: ({ period }) => period,
    held: ({ held }) => held.map((stretch) => printStretches([stretch])),
    gaps: ({ gaps }) => gaps.map((stretch) => printStretches([stretch])),
  },
});
