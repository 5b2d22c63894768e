import { civilDateIn } from '#domain/civil-date.ts';
import { translator } from '#i18n/translator.ts';
import type { Archive } from './archive.ts';
import { indexArchive } from './archive-index.ts';
import type { Language, SiteContext } from './site-context.ts';

/** What a site is made from, beside its archive. */
export interface SiteCircumstances {
  readonly now: Date;
  readonly contentFolder: string;
  readonly language?: Language;
}

/** Puts an archive together with what day it is and where it will live. */
export function makeContext(
  archive: Archive,
  { now, contentFolder, language = 'vi' }: SiteCircumstances,
): SiteContext {
  const { origin, pathname } = new URL(archive.settings.address);
  return {
    archive,
    index: indexArchive(archive),
    language,
    t: translator(language),
    today: civilDateIn(now, archive.settings['time-zone']),
    base: pathname.replace(/\/*$/, '/'),
    origin,
    contentFolder,
  };
}
