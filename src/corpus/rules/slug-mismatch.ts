import { administrativeCodes, documentNumberSlug, partyCodes } from '#domain/document-number.ts';
import { slugify } from '#domain/vietnamese.ts';
import { documentFacts } from '../document-facts.ts';
import type { EntryRule } from './rule.ts';
import { typeWord } from './type-codes.ts';

const codes: ReadonlySet<string> = new Set([...administrativeCodes, ...partyCodes].map(slugify));
const year = /^(?:19|2[01])\d{2}$/;
const ordinal = /^\d{1,5}[a-z]?$/;

/** A name that says a number says the right one. A name without any is left alone. */
export const slugMismatch: EntryRule = {
  id: 'slug-mismatch',
  severity: 'warning',
  reason: 'The page is right, only its address misleads.',
  excusable: true,
  runs: 'entry',
  check(entry, archive, report) {
    const { parsed, number, type } = documentFacts(entry, archive) ?? {};
    if (!parsed || number === undefined) return;
    const slug = entry.id.split('/').at(-1) ?? '';
    const whole = documentNumberSlug(number);
    if (`-${slug}-`.includes(`-${whole}-`)) return;
    const claims = numbersIn(slug);
    const own = slugify(parsed.ordinal).replace(/^0+(?=\d)/, '');
    const isRight = claims.some(
      (claim) =>
        claim.ordinal === own &&
        (claim.year === undefined || claim.year === (parsed.year ?? claim.year)),
    );
    if (claims.length === 0 || isRight) return;
    const word =
      entry.collection === 'references' || type === undefined ? '' : `${slugify(typeWord(type))}-`;
    report(['number'], { slug, number, expected: `${word}${whole}` });
  },
};

/** The document numbers that a slug seems to say: digits before a year or a type code. */
function numbersIn(slug: string): { ordinal: string; year: number | undefined }[] {
  const parts = slug.split('-');
  return parts.flatMap((part, index) => {
    const next = parts[index + 1] ?? '';
    const isYear = year.test(next);
    const isPartOfNumber = year.test(part) && ordinal.test(parts[index - 1] ?? '');
    if (!ordinal.test(part) || isPartOfNumber || !(isYear || codes.has(next))) return [];
    const before = parts[index - 1] ?? '';
    const dotted = ordinal.test(before) ? `${before}-${part}` : part;
    return [{ ordinal: dotted.replace(/^0+(?=\d)/, ''), year: isYear ? Number(next) : undefined }];
  });
}
