import { findCitations } from '#domain/citation.ts';
import { documentNumberKey } from '#domain/document-number.ts';
import type { Reading } from '../entry.ts';
import { listAt, textAt } from '../raw-value.ts';
import type { ValuePath } from '../yaml.ts';
import type { EntryRule, EntrySpot } from './rule.ts';

/** A number in the text that no page, no reference and no unverified citation of the entry knows. */
export const citationUnknown: EntryRule = {
  id: 'citation-unknown',
  severity: 'warning',
  reason: 'It may be right and only not recorded.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const known = new Set(
      listAt(entry.raw, ['cites']).map((cite) => documentNumberKey(textAt(cite, ['number']) ?? '')),
    );
    for (const { number, where } of [...numbersInFields(entry), ...numbersInText(entry)]) {
      const key = documentNumberKey(number);
      if (known.has(key) || archive.knowsNumber(number)) continue;
      known.add(key);
      report(where, { number });
    }
  },
};

interface FoundNumber {
  readonly number: string;
  readonly where: EntrySpot;
}

function numbersInText({ text }: Reading): FoundNumber[] {
  return (text?.facts.citations ?? []).map(({ number, line, column }) => ({
    number,
    where: { line, column },
  }));
}

const lists = ['tasks', 'reported', 'outcomes'];

/** The numbers in the fields that are written to be read. */
function numbersInFields({ raw }: Reading): FoundNumber[] {
  const paths: ValuePath[] = [
    ['summary'],
    ['meaning'],
    ...lists.flatMap((list) => [...listAt(raw, [list]).keys()].map((at) => [list, at, 'text'])),
  ];
  return paths.flatMap((where) =>
    findCitations(textAt(raw, where) ?? '').map(({ number }) => ({ number: number.text, where })),
  );
}
