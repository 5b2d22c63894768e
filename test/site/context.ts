import { fileURLToPath } from 'node:url';
import { loadCorpus } from '#corpus/load.ts';
import type { LanguageCode } from '#i18n/languages.ts';
import { archiveOf } from '#site/corpus-archive.ts';
import { makeContext } from '#site/make-context.ts';
import type { SiteContext } from '#site/site-context.ts';

/** The day for which the states of the invented publisher are meant. */
export const usualDay = '2099-09-15T05:00:00Z';

/** The invented publisher's site as it is on a day, in one of its languages. */
export async function publisherSite(
  day = usualDay,
  language: LanguageCode = 'vi',
): Promise<SiteContext> {
  const contentFolder = fileURLToPath(new URL('../fixtures/publisher', import.meta.url));
  const now = new Date(day);
  return makeContext(archiveOf(await loadCorpus(contentFolder, { now })), {
    now,
    contentFolder,
    language,
  });
}
