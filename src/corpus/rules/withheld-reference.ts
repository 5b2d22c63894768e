import { entryAt } from '../addresses.ts';
import { collections } from '../collections.ts';
import { referencesIn } from '../entry-references.ts';
import type { EntryRule } from './rule.ts';

/** A published entry does not lead to one that is left out of the build. */
export const withheldReference: EntryRule = {
  id: 'withheld-reference',
  severity: 'error',
  reason: 'The link would lead nowhere, and it would tell what is being held back.',
  runs: 'entry',
  check({ collection, id, raw, text }, { known }, report) {
    if (!known.someWithheld || known.isWithheld(collection, id)) return;
    for (const { value, path, collections: homes } of referencesIn(
      collections[collection].schema,
      raw,
    )) {
      const home = homes.find((name) => known.has(name, value));
      if (home && known.isWithheld(home, value)) report(path, { value });
    }
    for (const { href, line, column } of text?.facts.links ?? []) {
      const entry = entryAt(href, known);
      if (entry && known.isWithheld(entry.collection, entry.id)) {
        report({ line, column }, { value: entry.id });
      }
    }
  },
};
