import { addressOf } from '#domain/address.ts';
import type { ArchiveEntry } from './archive.ts';
import { pathTo, type SiteContext } from './site-context.ts';

/** Where a document number named in an entry's text leads: our page, else the reference's, else nowhere. */
export function citationLink(
  site: SiteContext,
  entry: ArchiveEntry,
  number: string,
): string | undefined {
  const cited = site.index.byNumber(number);
  return cited && cited !== entry ? pathTo(site, addressOf(cited.collection, cited.id)) : undefined;
}
