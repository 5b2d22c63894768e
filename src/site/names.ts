import type { SiteSettings } from '#corpus/corpus.ts';
import { originalLanguage, type LanguageCode, type TranslationCode } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Archive, ArchiveEntry, DatedEntry } from './archive.ts';
import type { ItemView, SubjectView } from './view.ts';

/** What the names of a site depend on. */
interface NamingContext {
  readonly archive: Archive;
  readonly language: LanguageCode;
  readonly t: Translate;
}

/** What something is called, with its language where that is not the page's. */
export interface ToldName {
  readonly label: string;
  readonly lang?: string;
}

/** The name an entry goes by in a sentence or list, as published. */
export function nameOf({ fields }: ArchiveEntry): string {
  if ('short' in fields) return fields.short;
  if ('name' in fields) return fields.name;
  if ('title' in fields && fields.title !== undefined) return fields.title;
  return 'number' in fields ? fields.number : '';
}

/** The name an entry goes by in the language of the site, as published where it has none there. */
export function nameIn(site: NamingContext, entry: ArchiveEntry): ToldName {
  const { name, short, title } = translationOf(site, entry);
  return told(site, short ?? name ?? title, nameOf(entry));
}

/** The full name of a body, person, place or topic in the language of the site, as published where it has none there. */
export function fullNameIn(
  site: NamingContext,
  entry: ArchiveEntry<'bodies' | 'people' | 'places' | 'topics'>,
): ToldName {
  return told(site, translationOf(site, entry).name, entry.fields.name);
}

/** The title and summary of an entry with a text, in the language of the site or as published. */
export function headIn(
  site: NamingContext,
  entry: DatedEntry | ArchiveEntry<'pages'>,
): Pick<ItemView, 'title' | 'lang' | 'summary' | 'summaryLang'> {
  const { title, summary } = translationOf(site, entry);
  const { original } = site.t;
  return {
    title: title ?? entry.fields.title,
    ...(title === undefined && original && { lang: original }),
    summary: summary ?? entry.fields.summary,
    ...(summary === undefined && original && { summaryLang: original }),
  };
}

/** A text in the language of the site where there is one, else as published and marked so. */
export function told(
  { t }: Pick<NamingContext, 't'>,
  translated: string | undefined,
  published: string,
): ToldName {
  if (translated !== undefined) return { label: translated };
  return { label: published, ...(t.original && { lang: t.original }) };
}

/** What readers should know of a record, in the language of the site or as published. */
export function noteIn(
  site: NamingContext,
  entry: ArchiveEntry<'bodies' | 'people' | 'places' | 'references'>,
): Pick<SubjectView, 'note' | 'noteLang'> {
  const { note } = entry.fields;
  if (note === undefined) return {};
  const { label, lang } = told(site, translationOf(site, entry).note, note);
  return { note: label, ...(lang !== undefined && { noteLang: lang }) };
}

/** What the publisher gives of an entry in the language of the site; every part may be missing. */
export interface EntryWords {
  readonly name?: string | undefined;
  readonly short?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly subject?: string | undefined;
  readonly meaning?: string | undefined;
  readonly description?: string | undefined;
  readonly note?: string | undefined;
}

/** The publisher's words for an entry in the language of the site; none where it is the original. */
export function translationOf({ language }: NamingContext, entry: ArchiveEntry): EntryWords {
  if (language === originalLanguage) return {};
  const { fields, translations } = entry;
  const ofRecord = 'translations' in fields ? fields.translations?.[language] : undefined;
  return ofRecord ?? translations[language] ?? {};
}

/** The publisher's own settings in the language of the site; undefined where it gives none. */
export function settingsIn({ language, archive }: NamingContext): SettingsWords | undefined {
  return language === originalLanguage ? undefined : archive.settings.translations?.[language];
}

type SettingsWords = NonNullable<SiteSettings['translations']>[TranslationCode];

/** The title of an office in the language of the site; undefined where the publisher gives none. */
export function officeTitleIn(site: NamingContext, title: string): string | undefined {
  return site.language === originalLanguage ? title : settingsIn(site)?.offices?.[title];
}
