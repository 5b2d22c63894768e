import { isPlanned } from '../entry-dates.ts';
import { dateAt, listAt } from '../raw-value.ts';
import type { ValuePath } from '../yaml.ts';
import type { EntryRule } from './rule.ts';

const fields = ['published', 'updated', 'verified', 'status.as-of', 'withdrawn.date'];
const listFields = [
  ['changes', 'date'],
  ['sources', 'retrieved'],
] as const;

/** The day on which somebody recorded, read, changed or withdrew something has come. */
export const dateInFuture: EntryRule = {
  id: 'date-in-future',
  severity: 'warning',
  reason: 'A clock may be wrong; the page is not.',
  runs: 'entry',
  check(entry, { today }, report) {
    if (isPlanned(entry, today)) return;
    const check = (path: ValuePath): void => {
      const date = dateAt(entry.raw, path);
      if (!date || date.start <= today.end) return;
      report(path, { key: path.filter((s) => typeof s === 'string').join('.'), date: date.text });
    };
    for (const field of fields) check(field.split('.'));
    if (entry.collection === 'references') check(['date']);
    for (const [list, field] of listFields) {
      for (const index of listAt(entry.raw, [list]).keys()) check([list, index, field]);
    }
    for (const [task, value] of listAt(entry.raw, ['tasks']).entries()) {
      for (const index of listAt(value, ['updates']).keys()) {
        check(['tasks', task, 'updates', index, 'date']);
      }
    }
    for (const [office, value] of listAt(entry.raw, ['offices']).entries()) {
      for (const index of listAt(value, ['attested']).keys()) {
        check(['offices', office, 'attested', index]);
      }
    }
  },
};
