import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { flagOf } from './field.ts';
import type { OpenField } from './scaffold.ts';

/** What is wrong or missing, a line a field, with the flag that gives it. */
export function describeOpen(fields: readonly OpenField[]): string {
  const wrong = fields.flatMap(({ field, reason }) =>
    reason === undefined ? [] : [`--${flagOf(field)}: ${reason}`],
  );
  const missing = fields
    .filter(({ reason }) => reason === undefined)
    .map(({ field, fitting }) => {
      const choices = fitting ? ` (${fitting.join(', ')})` : '';
      return `  --${flagOf(field)}  ${words.fields[field]}${choices}`;
    });
  return [...wrong, ...(missing.length > 0 ? [words.missing, ...missing] : [])].join('\n');
}
