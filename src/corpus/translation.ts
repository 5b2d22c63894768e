import type { EntryText } from './entry.ts';
import type { Translation } from './schema/translation.ts';

/** What an entry is in another language: its words, and its text where that is translated too. */
export interface EntryTranslation extends Translation {
  /** Relative to the content folder. */
  readonly file: string;
  /** SHA-256 of the file's text, hexadecimal. */
  readonly digest: string;
  readonly text: EntryText | undefined;
}
