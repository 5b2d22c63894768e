import { ruleWords } from '#i18n/problems/words.ts';
import { placesInEntry, type Reading } from './entry.ts';
import { listAt, textAt } from './raw-value.ts';
import type { Report } from './report.ts';
import { ruleOf, rules } from './rules/index.ts';

/**
 * Takes out of a report what entries are excused from under `exceptions`. Rules that nobody may be
 * excused from, and exceptions that excuse nothing, are reported. To be done last.
 */
export function applyExceptions(readings: readonly Reading[], report: Report): void {
  for (const entry of readings) {
    for (const [index, exception] of listAt(entry.raw, ['exceptions']).entries()) {
      const id = textAt(exception, ['rule']);
      if (id === undefined) continue;
      const at = (): ReturnType<ReturnType<typeof placesInEntry>> =>
        placesInEntry(entry)(['exceptions', index, 'rule']);
      const rule = ruleOf(id);
      if (!rule?.excusable) {
        const excusable = rules.filter((known) => known.excusable).map((known) => known.id);
        const expected = ruleWords.excusable.replace('{rules}', excusable.join(', '));
        report.add('exception-invalid', entry.file, at(), { rule: id, expected });
      } else if (report.remove(id, entry.file) === 0) {
        report.add('exception-unused', entry.file, at(), { rule: id });
      }
    }
  }
}
