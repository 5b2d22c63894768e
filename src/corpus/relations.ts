import { relationKinds, type RelationKind } from '#domain/relation.ts';
import type { Archive } from './archive.ts';
import type { Reading } from './entry.ts';
import { listAt, textAt } from './raw-value.ts';
import { citable } from './schema/reference-to.ts';

/** A relation as an entry states it, and the entry it leads to. */
export interface StatedRelation {
  readonly index: number;
  readonly kind: RelationKind;
  readonly to: string;
  readonly target: Reading | undefined;
  /** The provisions acted on; empty where it is the whole text. */
  readonly provisions: readonly string[];
  readonly raw: unknown;
}

/** The relations of an entry that can be read. */
export function relationsOf(entry: Reading, archive: Archive): StatedRelation[] {
  return listAt(entry.raw, ['relations']).flatMap((raw, index) => {
    const kind = relationKinds.find((known) => known === textAt(raw, ['kind']));
    const to = textAt(raw, ['to']);
    if (kind === undefined || to === undefined) return [];
    const provisions = listAt(raw, ['provisions']).filter((item) => typeof item === 'string');
    return [{ index, kind, to, target: findCitable(archive, to), provisions, raw }];
  });
}

/** An entry that can be cited; ids are unique over all collections of such entries. */
export function findCitable(archive: Archive, id: string): Reading | undefined {
  for (const collection of citable) {
    const found = archive.find(collection, id);
    if (found) return found;
  }
  return undefined;
}
