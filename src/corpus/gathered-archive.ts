import type { CivilDate } from '#domain/civil-date.ts';
import { documentNumberKey } from '#domain/document-number.ts';
import type { Archive, KnownIds } from './archive.ts';
import type { Redirects, SiteSettings } from './corpus.ts';
import type { Reading } from './entry.ts';
import { textAt } from './raw-value.ts';
import type { CollectionName } from './schema/reference-to.ts';
import type { SettingsFile } from './settings-file.ts';

type Gathered = Omit<Archive, 'knowsNumber' | 'find'>;

/** What was read of a content folder, with a way to each entry and each number. */
export class GatheredArchive implements Archive {
  readonly folder: string;
  readonly today: CivilDate;
  readonly readings: readonly Reading[];
  readonly known: KnownIds;
  readonly site: SettingsFile<SiteSettings> | undefined;
  readonly redirects: SettingsFile<Redirects> | undefined;
  readonly addresses: readonly string[] | undefined;
  readonly #byId = new Map<string, Reading>();
  readonly #numbers = new Set<string>();

  constructor(gathered: Gathered) {
    this.folder = gathered.folder;
    this.today = gathered.today;
    this.readings = gathered.readings;
    this.known = gathered.known;
    this.site = gathered.site;
    this.redirects = gathered.redirects;
    this.addresses = gathered.addresses;
    for (const entry of this.readings) {
      this.#byId.set(`${entry.collection}/${entry.id}`, entry);
      const number = textAt(entry.raw, ['number']);
      if (number !== undefined) this.#numbers.add(documentNumberKey(number));
    }
  }

  knowsNumber(number: string): boolean {
    return this.#numbers.has(documentNumberKey(number));
  }

  find(collection: CollectionName, id: unknown): Reading | undefined {
    return typeof id === 'string' ? this.#byId.get(`${collection}/${id}`) : undefined;
  }
}
