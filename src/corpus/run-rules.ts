import type { ProblemValues } from '#i18n/problems.ts';
import type { Archive } from './archive.ts';
import type { CheckedText } from './checked-text.ts';
import { placesInEntry, type Reading } from './entry.ts';
import type { Report } from './report.ts';
import { archiveRules, entryRules, textRules } from './rules/index.ts';
import type { EntrySpot } from './rules/rule.ts';
import type { Place, ValuePath } from './yaml.ts';

/** Checks one text file as it is written, while it is in memory. */
export function runTextRules(text: CheckedText, report: Report): void {
  for (const rule of textRules) {
    rule.check(text, (where, values) => {
      report.add(
        rule.id,
        text.file,
        typeof where === 'number' ? text.placeAt(where) : where,
        values,
      );
    });
  }
}

/** Checks every entry by itself and beside the others, and then the content folder as a whole. */
export function runArchiveRules(archive: Archive, report: Report): void {
  const locate = new EntryLocator();
  for (const entry of archive.readings) {
    for (const rule of entryRules) {
      rule.check(entry, archive, (where, values) => {
        report.add(rule.id, entry.file, locate.placeOf(entry, where), values);
      });
    }
  }
  for (const rule of archiveRules) {
    rule.check(archive, (where, values?: ProblemValues) => {
      if ('file' in where) report.add(rule.id, where.file, where.at, values);
      else report.add(rule.id, where.entry.file, locate.placeOf(where.entry, where.at), values);
    });
  }
}

/** Finds places in entries; the file of the last one stays read, because mistakes come together. */
class EntryLocator {
  #last: { readonly entry: Reading; readonly locate: (path: ValuePath) => Place } | undefined;

  placeOf(entry: Reading, where: EntrySpot): Place {
    if (!isPath(where)) return where;
    if (this.#last?.entry !== entry) this.#last = { entry, locate: placesInEntry(entry) };
    return this.#last.locate(where);
  }
}

function isPath(where: EntrySpot): where is ValuePath {
  return Array.isArray(where);
}
