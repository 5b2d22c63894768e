import { addressOf } from '#domain/address.ts';
import { translationCodes } from '#i18n/languages.ts';
import type { ArchiveEntry } from '../archive.ts';
import { pathOnce, type SiteContext } from '../site-context.ts';
import { translatedText } from '../shown-text.ts';
import type { NoticeView, TextLanguageView } from '../view.ts';

/** The language of the text that the page of an entry shows, told where it needs telling. */
export function textLanguage(site: SiteContext, entry: ArchiveEntry): TextLanguageView {
  const { t } = site;
  if (t.original === undefined) return {};
  return translatedText(site, entry)
    ? { note: t('language.ofText') }
    : { lang: t.original, note: t('language.untranslated') };
}

/** Says on a page with translated parts that they are no authentic text, and leads to the original. */
export function translationNotices(site: SiteContext, entry: ArchiveEntry): NoticeView[] {
  const { t, language } = site;
  const code = translationCodes.find((known) => known === language);
  if (code === undefined || t.original === undefined || !entry.translations[code]) return [];
  const original = {
    href: pathOnce(site, addressOf(entry.collection, entry.id)),
    label: t('language.translation.link'),
    hreflang: t.original,
  };
  return [
    {
      tone: 'info',
      title: t('language.translation'),
      text: t('language.translation.text'),
      links: [original],
    },
  ];
}
