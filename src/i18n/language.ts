import type { StringTable } from './keys.ts';

/** A language in which the site can be read. */
export interface Language {
  /** As it calls itself. */
  readonly name: string;
  /** Whose form dates, numbers and plurals take (BCP 47). */
  readonly locale: string;
  /** Of the language with its territory, as the Open Graph protocol writes it (https://ogp.me). */
  readonly territory: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: StringTable;
}
