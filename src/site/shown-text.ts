import { originalLanguage } from '#i18n/languages.ts';
import type { ArchiveEntry, ArchiveText } from './archive.ts';
import type { SiteContext } from './site-context.ts';

/** The text that the page of an entry shows: its translation where there is one, else the original. */
export function shownText(site: SiteContext, entry: ArchiveEntry): ArchiveText | undefined {
  return translatedText(site, entry) ?? originalText(entry);
}

/** The translated text of an entry; undefined where there is none, and in the language of the original. */
export function translatedText(
  { language }: SiteContext,
  { translations }: ArchiveEntry,
): ArchiveText | undefined {
  if (language === originalLanguage) return undefined;
  const translation = translations[language];
  if (!translation?.text) return undefined;
  const { text, file, digest } = translation;
  return { ...text, file, digest };
}

/** The text of an entry as it was published. */
export function originalText({ file, digest, text }: ArchiveEntry): ArchiveText | undefined {
  return text && { ...text, file, digest };
}
