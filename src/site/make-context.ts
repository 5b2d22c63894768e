import { civilDateIn } from '#domain/civil-date.ts';
import { languageCodes, originalLanguage, type LanguageCode } from '#i18n/languages.ts';
import { translator } from '#i18n/translator.ts';
import type { Archive } from './archive.ts';
import { indexArchive, type ArchiveIndex } from './archive-index.ts';
import type { SiteContext } from './site-context.ts';

/** What a site is made from, beside its archive. */
export interface SiteCircumstances {
  readonly now: Date;
  readonly contentFolder: string;
  readonly language?: LanguageCode;
}

/** Puts an archive together with what day it is and where it will live. */
export function makeContext(
  archive: Archive,
  { now, contentFolder, language = originalLanguage }: SiteCircumstances,
): SiteContext {
  const { origin, pathname } = new URL(archive.settings.address);
  return {
    archive,
    index: indexOf(archive),
    language,
    languages: languagesOf(archive),
    t: translator(language),
    today: civilDateIn(now, archive.settings['time-zone']),
    base: pathname.replace(/\/*$/, '/'),
    origin,
    contentFolder,
  };
}

/** Every language in which a site can be read, that of its documents first. */
export function languagesOf({ settings }: Archive): LanguageCode[] {
  return languageCodes.filter(
    (code) => code === originalLanguage || settings.languages.includes(code),
  );
}

const indexes = new WeakMap<Archive, ArchiveIndex>();

/** The index of an archive, made once for all languages. */
function indexOf(archive: Archive): ArchiveIndex {
  const index = indexes.get(archive) ?? indexArchive(archive);
  indexes.set(archive, index);
  return index;
}
