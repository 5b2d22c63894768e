import { documentIdentity } from '#domain/identity.ts';
import type { Archive } from '../archive.ts';
import { documentFacts } from '../document-facts.ts';
import type { Reading } from '../entry.ts';
import { textAt } from '../raw-value.ts';
import type { ArchiveRule } from './rule.ts';

/** Body, type, number, and year or term together are the identity of a document: two may not share it. */
export const duplicateNumber: ArchiveRule = {
  id: 'duplicate-number',
  severity: 'error',
  reason: 'One of the two is wrong, and a citation could not tell them apart.',
  runs: 'archive',
  check(archive, report) {
    const seen = new Map<string, Reading>();
    for (const entry of archive.readings) {
      const identity = identityOf(entry, archive);
      if (identity === undefined) continue;
      const other = seen.get(identity.key);
      if (!other) seen.set(identity.key, entry);
      else report({ entry, at: ['number'] }, { number: identity.number, other: other.file });
    }
  },
};

function identityOf(entry: Reading, archive: Archive): { key: string; number: string } | undefined {
  const { number, type, body, date, parsed } = documentFacts(entry, archive) ?? {};
  if (number === undefined || type === undefined) return undefined;
  // Numbers of Quốc hội hold its term, so they are one document's whoever is named as issuer.
  const issuer = parsed?.system === 'national-assembly' ? parsed.body : body;
  const year = date ? Number(date.start.slice(0, 4)) : parsed?.year;
  const term = textAt(entry.raw, ['term']);
  if (issuer === undefined || (term === undefined && year === undefined)) return undefined;
  const period = term === undefined ? { year: year ?? 0 } : { term };
  return { key: documentIdentity({ body: issuer, type, number, ...period }), number };
}
