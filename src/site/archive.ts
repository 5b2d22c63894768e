import type { ImageMetadata } from 'astro';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import type { Glossary, Redirects, SiteSettings } from '#corpus/corpus.ts';
import type { EntryData } from '#corpus/collections.ts';
import type { KeptText, KeptTranslation } from '#corpus/kept-text.ts';

/** A text, and the file in which it stands (relative to the content folder) with its digest. */
export type ArchiveText = KeptText & { readonly file: string; readonly digest: string };

/** One published entry. */
export interface ArchiveEntry<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly digest: string;
  readonly fields: EntryData<C>;
  readonly translations: Readonly<Record<string, KeptTranslation>>;
  /** Pictures of the entry by the path it names them with; empty where no page is being made. */
  readonly pictures: Readonly<Record<string, ImageMetadata>>;
  readonly text: KeptText | undefined;
}

export type ArchiveEntries = { readonly [C in CollectionName]: readonly ArchiveEntry<C>[] };

/** Everything published, as one value: the entries and what holds for the whole site. */
export interface Archive {
  readonly settings: SiteSettings;
  readonly glossary: Glossary;
  readonly redirects: Redirects;
  readonly entries: ArchiveEntries;
}

/** An entry with a date and a text: what lists, years and feeds are made of. */
export type DatedEntry =
  ArchiveEntry<'conferences'> | ArchiveEntry<'directives'> | ArchiveEntry<'resolutions'>;

/** What can be cited: a dated entry, or a reference. */
export type CitableEntry = DatedEntry | ArchiveEntry<'references'>;
