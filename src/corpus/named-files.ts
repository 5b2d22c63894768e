import { findAsset, type AssetFinding } from './assets.ts';
import type { Archive } from './archive.ts';
import type { Reading } from './entry.ts';
import { listAt, textAt } from './raw-value.ts';
import type { EntrySpot } from './rules/rule.ts';

/** A file named in an entry: a picture or an attachment, where it is named, and whether it is there. */
export interface NamedFile {
  readonly kind: 'image' | 'attachment';
  readonly value: string;
  readonly at: EntrySpot;
  readonly finding: AssetFinding;
}

const lists = [
  { list: 'images', field: 'src', kind: 'image' },
  { list: 'attachments', field: 'file', kind: 'attachment' },
] as const;

/** Every file that an entry names, in its front matter and in its text. */
export function namedFiles({ raw, text, absolute }: Reading, { folder }: Archive): NamedFile[] {
  const find = (value: string): AssetFinding => findAsset(folder, absolute, value);
  const named = lists.flatMap(({ list, field, kind }) =>
    [...listAt(raw, [list]).keys()].flatMap((index): NamedFile[] => {
      const at = [list, index, field];
      const value = textAt(raw, at);
      return value === undefined ? [] : [{ kind, value, at, finding: find(value) }];
    }),
  );
  const pictures = (text?.facts.pictures ?? []).map(({ src, line, column }): NamedFile => ({
    kind: 'image',
    value: src,
    at: { line, column },
    finding: find(src),
  }));
  return [...named, ...pictures];
}
