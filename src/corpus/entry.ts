import { readFileSync } from 'node:fs';
import type { TextFacts } from '#markdown/text-facts.ts';
import type { EntryData } from './collections.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { CollectionName } from './schema/reference-to.ts';
import type { Translation } from './schema/translation.ts';
import { decodeSource } from './source-file.ts';
import { readYaml, type Place, type ValuePath } from './yaml.ts';

/** The text under the front matter: what is known of it without keeping it in memory. */
export interface EntryText {
  readonly format: 'md' | 'mdx';
  readonly facts: TextFacts;
}

/** What an entry is in another language: its words, and its text where that is translated too. */
export interface EntryTranslation extends Translation {
  /** Relative to the content folder. */
  readonly file: string;
  /** SHA-256 of the file's text, hexadecimal. */
  readonly digest: string;
  readonly text: EntryText | undefined;
}

/** One file of the content folder as it was read, whether or not its data has the right shape. */
export interface Reading<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly absolute: string;
  /** The data as written, before dates and defaults were filled in. */
  readonly raw: unknown;
  /** The validated data; undefined when the shape is wrong, which has been reported then. */
  readonly data: EntryData<C> | undefined;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  /** Undefined for records, which have no text. */
  readonly text: EntryText | undefined;
}

/** One entry of the content folder, found to have the right shape. */
export interface Entry<C extends CollectionName = CollectionName> extends Reading<C> {
  readonly data: EntryData<C>;
  readonly translations: Readonly<Record<string, EntryTranslation>>;
}

/**
 * Gives the place of any value of an entry's data. The file is read again for it, because keeping
 * the position of every value of every entry would cost more than all their data.
 */
export function placesInEntry(entry: Reading): (path: ValuePath) => Place {
  const source = decodeSource(readFileSync(entry.absolute));
  if ('reason' in source) return () => ({ line: source.line, column: source.column });
  const yaml = entry.text ? splitFrontMatter(source.text)?.yaml : readYaml(source.text);
  return (path) => yaml?.locate(path) ?? { line: 1, column: 1 };
}
