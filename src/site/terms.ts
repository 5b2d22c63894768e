import { hash } from 'node:crypto';
import { fixedAddresses } from '#domain/address.ts';
import { foldAccents, slugify } from '#domain/vietnamese.ts';
import { termFinder, type Term } from '#markdown/term-finder.ts';
import type { Explained } from '#markdown/terms.ts';
import type { Archive } from './archive.ts';
import { pathTo, type SiteContext } from './site-context.ts';

/** A term that the site explains. */
export interface SiteTerm extends Term {
  /** Other ways it is spelled. */
  readonly aliases: readonly string[];
  readonly source?: string;
}

interface TermsOfSite {
  readonly terms: readonly SiteTerm[];
  readonly find: Explained['find'];
  readonly key: string;
}

const known = new WeakMap<Archive, TermsOfSite>();

/** Every term that the publisher's glossary explains, and the abbreviations of bodies spelled out. */
export function termsOf({ archive }: SiteContext): readonly SiteTerm[] {
  return readTerms(archive).terms;
}

/** What texts are given to explain their terms with. */
export function explainedIn(site: SiteContext): Explained {
  const { find } = readTerms(site.archive);
  return { find, page: pathTo(site, fixedAddresses.glossary) };
}

/** Changes with anything that a text could say of its terms. */
export function termsKey({ archive }: SiteContext): string {
  return readTerms(archive).key;
}

function readTerms(archive: Archive): TermsOfSite {
  const read = known.get(archive) ?? makeTerms(archive);
  known.set(archive, read);
  return read;
}

function makeTerms(archive: Archive): TermsOfSite {
  const anchors = new Set<string>();
  const glossary = archive.glossary.map(({ term: name, aliases, explanation, source }) => ({
    anchor: uniqueAnchor(name, anchors),
    name,
    explanation,
    aliases,
    ...(source !== undefined && { source }),
  }));
  const spelled = new Set(glossary.flatMap(({ name, aliases }) => [name, ...aliases]));
  const abbreviations = [...spelledOut(archive)]
    .filter(([short]) => !spelled.has(short))
    .map(([name, explanation]) => ({
      anchor: uniqueAnchor(name, anchors),
      name,
      explanation,
      aliases: [],
    }));
  const terms: SiteTerm[] = [...glossary, ...abbreviations];
  return {
    terms,
    find: termFinder(terms.map((term) => ({ term, forms: [term.name, ...term.aliases] }))),
    key: hash('sha256', JSON.stringify(terms), 'base64url'),
  };
}

function uniqueAnchor(name: string, taken: Set<string>): string {
  const slug = `tu.${slugify(name)}`;
  let anchor = slug;
  for (let n = 2; taken.has(anchor); n++) anchor = `${slug}-${n}`;
  taken.add(anchor);
  return anchor;
}

/**
 * The abbreviations of bodies with the words they stand for: 'UBND' is 'Ủy ban nhân dân' whichever
 * committee is meant. Only where their letters are the initials of the body's name; two letters
 * could stand for too much.
 */
function spelledOut({ entries }: Archive): Map<string, string> {
  const found = new Map<string, string>();
  for (const { fields } of entries.bodies) {
    for (const short of fields.abbreviations) {
      const words = fields.name.split(' ').slice(0, short.length);
      const initials = words.map((word) => word.charAt(0)).join('');
      if (short.length > 2 && foldAccents(initials) === foldAccents(short))
        found.set(short, words.join(' '));
    }
  }
  return found;
}
