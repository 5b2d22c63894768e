import { problemWords } from '#i18n/problems.ts';
import { collections } from '../collections.ts';
import { referencesIn, type EntryReference } from '../entry-references.ts';
import type { KnownIds } from '../archive.ts';
import { site } from '../schema/site.ts';
import { didYouMean } from '../suggestion.ts';
import type { ArchiveRule } from './rule.ts';

/** An id names an entry. */
export const danglingReference: ArchiveRule = {
  id: 'dangling-reference',
  severity: 'error',
  reason: 'A link to it would lead nowhere.',
  runs: 'archive',
  check({ readings, known, site: settings }, report) {
    const isKnown = ({ value, collections: homes }: EntryReference): boolean =>
      homes.some((name) => known.has(name, value));
    for (const entry of readings) {
      for (const reference of referencesIn(collections[entry.collection].schema, entry.raw)) {
        if (!isKnown(reference)) report({ entry, at: reference.path }, valuesOf(reference, known));
      }
    }
    if (!settings) return;
    for (const reference of referencesIn(site, settings.data)) {
      if (isKnown(reference)) continue;
      const at = settings.yaml.locate(reference.path);
      report({ file: settings.file, at }, valuesOf(reference, known));
    }
  },
};

function valuesOf(
  { value, collections: homes }: EntryReference,
  known: KnownIds,
): { value: string; collections: string; suggestion: string } {
  const candidates = homes.flatMap((name) => known.ids(name));
  return {
    value,
    collections: homes.map((name) => `${name}/`).join(', '),
    suggestion: didYouMean(value, candidates, problemWords.createEntry),
  };
}
