import type { CivilDate } from '#domain/civil-date.ts';
import type { Redirects, SiteSettings } from './corpus.ts';
import type { Reading } from './entry.ts';
import type { SettingsFile } from './settings-file.ts';
import type { CollectionName } from './schema/reference-to.ts';

/** Which entries there are, and which of them are held back from this build. */
export interface KnownIds {
  has(collection: CollectionName, id: string): boolean;
  /** Whether any entry is held back. */
  readonly someWithheld: boolean;
  isWithheld(collection: CollectionName, id: string): boolean;
  ids(collection: CollectionName): readonly string[];
}

/** All that was read of a content folder, for the rules that look beyond one text. */
export interface Archive {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** The day it is for the publisher. */
  readonly today: CivilDate;
  /** Every entry that could be read, in the order of the files, of whatever shape. */
  readonly readings: readonly Reading[];
  readonly known: KnownIds;
  readonly site: SettingsFile<SiteSettings> | undefined;
  readonly redirects: SettingsFile<Redirects> | undefined;
  /** The lines of `addresses.txt`; undefined where there is no such file. */
  readonly addresses: readonly string[] | undefined;
  /** Whether a published or cited document has a number that counts as this one. */
  knowsNumber(number: string): boolean;
  /** An entry by its id. */
  find(collection: CollectionName, id: unknown): Reading | undefined;
}
