import { addressOf } from '#domain/address.ts';
import type { ArchiveRule } from './rule.ts';

/** A page that goes online is entered in the list of addresses, where one is kept. */
export const addressUnlisted: ArchiveRule = {
  id: 'address-unlisted',
  severity: 'warning',
  reason: 'The site is right; its addresses are just not guarded yet.',
  runs: 'archive',
  check({ addresses, readings, known }, report) {
    if (!addresses) return;
    const listed = new Set(addresses.map((line) => line.trim()));
    const missing = readings
      .filter(({ collection, id, data }) => data !== undefined && !known.isWithheld(collection, id))
      .map(({ collection, id }) => addressOf(collection, id))
      .filter((address) => !listed.has(address))
      .toSorted();
    const [value] = missing;
    if (value === undefined) return;
    const at = { line: addresses.length + 1, column: 1 };
    report({ file: 'addresses.txt', at }, { count: missing.length, value });
  },
};
