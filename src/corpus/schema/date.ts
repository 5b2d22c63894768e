import { z } from 'zod';
import { parseCivilDate, type CivilDate } from '#domain/civil-date.ts';

/**
 * A date as precise as its source: a day, a month or a year.
 * YAML reads a bare year as a number, so that is taken too.
 */
export const civilDate = z
  .union([z.string(), z.number().int()])
  .transform((value, context): CivilDate => {
    const date = parseCivilDate(String(value));
    if (date) return date;
    context.issues.push({
      code: 'custom',
      input: value,
      params: { rule: 'date-invalid', value: String(value) },
    });
    return z.NEVER;
  });
