import type { Reading } from './entry.ts';
import { listAt, textAt } from './raw-value.ts';
import type { CollectionName } from './schema/reference-to.ts';
import type { ValuePath } from './yaml.ts';

/** A body or place that an entry names, and where. */
export interface NamedId {
  readonly collection: Extract<CollectionName, 'bodies' | 'places'>;
  readonly id: string;
  readonly path: ValuePath;
  /** It acts (issues, meets, reports, lends an office), or is only spoken to. */
  readonly acts: boolean;
}

/** Every body and place that has a part in what an entry tells. */
export function namedIds({ raw }: Reading): NamedId[] {
  const found: NamedId[] = [];
  const add = (collection: NamedId['collection'], path: ValuePath, acts: boolean): void => {
    const id = textAt(raw, path);
    if (id !== undefined) found.push({ collection, id, path, acts });
  };
  add('bodies', ['body'], true);
  add('bodies', ['issuer'], true);
  add('bodies', ['issuer', 'body'], true);
  add('places', ['place'], true);
  for (const index of listAt(raw, ['reported']).keys())
    add('bodies', ['reported', index, 'by'], true);
  for (const { path } of namedOffices(raw)) add('bodies', [...path, 'body'], true);
  for (const index of listAt(raw, ['addressees']).keys()) {
    add('bodies', ['addressees', index, 'body'], false);
    add('places', ['addressees', index, 'place'], false);
  }
  for (const [task, value] of listAt(raw, ['tasks']).entries()) {
    for (const index of listAt(value, ['responsible']).keys()) {
      add('bodies', ['tasks', task, 'responsible', index, 'body'], false);
      add('places', ['tasks', task, 'responsible', index, 'place'], false);
    }
  }
  return found;
}

/** An office that an entry gives a person, and where. */
export interface NamedOffice {
  readonly person: string | undefined;
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly path: ValuePath;
}

/** Every office of everybody who attended, signed or directed. */
export function namedOffices(raw: unknown): NamedOffice[] {
  const holders: ValuePath[] = [
    ['issuer'],
    ['signer'],
    ...[...listAt(raw, ['attendance']).keys()].map((index) => ['attendance', index]),
  ];
  return holders.flatMap((holder) =>
    [...listAt(raw, [...holder, 'offices']).keys()].map((index) => {
      const path = [...holder, 'offices', index];
      return {
        person: textAt(raw, [...holder, 'person']),
        title: textAt(raw, [...path, 'title']),
        body: textAt(raw, [...path, 'body']),
        path,
      };
    }),
  );
}
