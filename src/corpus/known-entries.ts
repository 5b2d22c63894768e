import type { Entry } from './entry.ts';
import type { EntryIdentity } from './read-entry.ts';
import type { KnownIds } from './archive.ts';
import type { CollectionName } from './schema/reference-to.ts';

/**
 * The ids of all entry files, whether or not what they hold is right: an entry with a mistake in it
 * is still the entry that others mean, and one mistake should be told once.
 */
export class KnownEntries implements KnownIds {
  readonly #ids = new Map<CollectionName, Set<string>>();
  readonly #withheld = new Set<string>();

  constructor(
    files: Iterable<Pick<EntryIdentity, 'collection' | 'id'>>,
    withheld: Iterable<Entry>,
  ) {
    for (const { collection, id } of files) {
      const ids = this.#ids.get(collection) ?? new Set();
      this.#ids.set(collection, ids.add(id));
    }
    for (const { collection, id } of withheld) this.#withheld.add(`${collection}/${id}`);
  }

  has(collection: CollectionName, id: string): boolean {
    return this.#ids.get(collection)?.has(id) ?? false;
  }

  get someWithheld(): boolean {
    return this.#withheld.size > 0;
  }

  isWithheld(collection: CollectionName, id: string): boolean {
    return this.#withheld.has(`${collection}/${id}`);
  }

  ids(collection: CollectionName): readonly string[] {
    return [...(this.#ids.get(collection) ?? [])];
  }
}
