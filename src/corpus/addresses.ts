import { addressOf, fixedAddresses, sections, type Section } from '#domain/address.ts';
import type { KnownIds } from './archive.ts';
import type { Corpus } from './corpus.ts';

const fixed: ReadonlySet<string> = new Set(Object.values(fixedAddresses));
const sectionByFolder: ReadonlyMap<string, Section> = new Map(
  Object.entries(sections).map(([section, folder]) => [folder, section as Section]),
);

/** The entry whose page an address is, without what follows `?` or `#`; undefined for other pages. */
export function entryAt(
  address: string,
  known: KnownIds,
): { readonly collection: Section; readonly id: string } | undefined {
  const path = address.replace(/[?#].*$/, '');
  const [, folder = '', ...rest] = path.split('/');
  const collection = sectionByFolder.get(folder);
  const id = rest.filter(Boolean).join('/');
  if (!collection || !known.has(collection, id) || path !== addressOf(collection, id)) {
    return undefined;
  }
  return { collection, id };
}

/**
 * Whether the site has a page at an address. Pages that follow from the others (years, later pages
 * of a list, the handbook) are taken on trust here; the link check over the finished site sees them.
 */
export function isKnownAddress(address: string, known: KnownIds): boolean {
  const path = address.replace(/[?#].*$/, '');
  if (fixed.has(path) || entryAt(path, known)) return true;
  if (/^\/(?:hoi-nghi|chi-dao|van-ban|vien-dan)\/trang\/\d+\/$/.test(path)) return true;
  return /^\/(?:nam|so-tay|theo-doi|chi-tieu|en)\//.test(path);
}

/** The addresses of all entries that a build publishes, sorted: what `addresses.txt` must hold. */
export function addressesOf({ entries }: Pick<Corpus, 'entries'>): string[] {
  const sectionNames = Object.keys(sections) as Section[];
  return sectionNames
    .flatMap((section) => entries[section].map(({ id }) => addressOf(section, id)))
    .toSorted();
}

/** The lines of `addresses.txt` after a build: what was there, whether or not it still is, and what is new. */
export function withAddresses(
  listed: readonly string[],
  corpus: Pick<Corpus, 'entries'>,
): string[] {
  return [...new Set([...listed, ...addressesOf(corpus)])].toSorted();
}
