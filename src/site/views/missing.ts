import { fixedAddresses } from '#domain/address.ts';
import { originalLanguage, type LanguageCode } from '#i18n/languages.ts';
import { translator } from '#i18n/translator.ts';
import { addressIn, pathOnce, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView } from '../view.ts';
import { frameView } from './frame.ts';

/** What the page for an address that leads nowhere says to readers of another language. */
export interface MissingView {
  readonly lang: LanguageCode;
  readonly title: string;
  readonly text: string;
  readonly home: LinkView;
}

/** The same in every other language: a server has one such page, whatever the address began with. */
export function missingViews(site: SiteContext): MissingView[] {
  return site.languages
    .filter((language) => language !== originalLanguage)
    .map((language) => {
      const t = translator(language);
      const home = pathOnce(site, addressIn({ language }, fixedAddresses.home));
      return {
        lang: language,
        title: t('missing.title'),
        text: t('missing.text'),
        home: { href: home, label: t('nav.home') },
      };
    });
}

/** The frame of that page. */
export function missingFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('missing.title'),
    description: site.t('missing.text'),
    address: '/404.html',
    noindex: true,
    untranslated: true,
  });
}
