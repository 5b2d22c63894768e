import { fixedAddresses } from '#domain/address.ts';
import { handbookWords } from '#i18n/handbook.ts';
import { languages, originalLanguage } from '#i18n/languages.ts';
import type { DatedEntry } from '../archive.ts';
import { handbookAddress } from '../handbook/handbook-address.ts';
import { feedsOf } from '../feeds/feeds.ts';
import { pagePicture } from '../pictures/page-pictures.ts';
import { linkedDataJson, type LinkedData } from '../linked-data/linked-data.ts';
import { breadcrumbData, siteData } from '../linked-data/page.ts';
import { workerAddress } from '../offline-worker.ts';
import { settingsIn, told } from '../names.ts';
import {
  addressIn,
  linkTo,
  linkToId,
  pathOnce,
  pathTo,
  webAddressOf,
  type SiteContext,
} from '../site-context.ts';
import type { FrameView, LanguageLinkView, LinkView, NameView, SiteView } from '../view.ts';

/** What a page says of itself to its frame. */
export interface PageAddress {
  readonly title: string;
  readonly description: string;
  /** Address from the root of the site. */
  readonly address: string;
  readonly breadcrumbs?: readonly LinkView[];
  /** Address of the nav entry that the page belongs to. */
  readonly section?: string;
  readonly noindex?: true;
  /** Whether the page is in the language of the documents only. */
  readonly untranslated?: true;
  readonly article?: FrameView['article'];
  /** The document that the page shows, whose picture stands for it. */
  readonly shown?: DatedEntry;
  /** What the page is about. */
  readonly about?: LinkedData | undefined;
}

/** The frame of a page. */
export function frameView(site: SiteContext, page: PageAddress): FrameView {
  const home: LinkView = { href: pathTo(site, fixedAddresses.home), label: site.t('nav.home') };
  const canonical = webAddressOf(site, page.address);
  const breadcrumbs = page.breadcrumbs ? [home, ...page.breadcrumbs] : [];
  // The feed of everything is announced by every page.
  const feed = page.address === fixedAddresses.home ? undefined : feedsOf(site).get(page.address);
  const picture = pagePicture(site, page.shown);
  return {
    lang: site.language,
    direction: languages[site.language].direction,
    territory: languages[site.language].territory,
    site: siteView(site),
    title: page.title,
    description: page.description,
    path: pathTo(site, page.address),
    canonical,
    languages: page.untranslated ? [] : languageLinks(site, page.address),
    breadcrumbs,
    ...(page.section !== undefined && { section: pathTo(site, page.section) }),
    ...(page.noindex && { noindex: page.noindex }),
    ...(feed && { feed: { href: pathTo(site, feed.address), label: feed.title } }),
    ...(page.article && { article: page.article }),
    ...(picture && { picture }),
    linkedData: linkedDataJson([
      ...(page.about ? [page.about] : []),
      ...(page.address === fixedAddresses.home ? [siteData(site, canonical)] : []),
      ...(page.breadcrumbs
        ? [breadcrumbData(site, breadcrumbs, { title: page.title, canonical })]
        : []),
    ]),
  };
}

/** The page in every language of the site, that of the documents standing in for any other. */
function languageLinks(site: SiteContext, address: string): LanguageLinkView[] {
  if (site.languages.length < 2) return [];
  return site.languages.map((language) => {
    const href = pathOnce(site, addressIn({ language }, address));
    return {
      lang: language,
      name: languages[language].name,
      href,
      address: site.origin + href,
      current: language === site.language,
      fallback: language === originalLanguage,
    };
  });
}

const siteViews = new WeakMap<SiteContext, SiteView>();

/** What every page says of the publisher; made once for all pages. */
export function siteView(site: SiteContext): SiteView {
  const made = siteViews.get(site) ?? makeSiteView(site);
  siteViews.set(site, made);
  return made;
}

function makeSiteView(site: SiteContext): SiteView {
  const { archive, t } = site;
  const { settings } = archive;
  const words = settingsIn(site);
  const { body, name } = settings.publisher;
  const title = told(site, words?.title, settings.title);
  const publisher = told(site, words?.publisher, name);
  const pages = archive.entries.pages.toSorted(
    (a, b) => (a.fields.order ?? 1000) - (b.fields.order ?? 1000),
  );
  return {
    title: title.label,
    ...(title.lang !== undefined && { lang: title.lang }),
    tagline: told(site, words?.tagline, settings.tagline),
    publisher: body ? { href: linkToId(site, 'bodies', body).href, ...publisher } : publisher,
    home: pathTo(site, fixedAddresses.home),
    search: pathTo(site, fixedAddresses.search),
    nav: [
      ...(['conferences', 'directives', 'resolutions', 'tasks', 'topics', 'bodies'] as const).map(
        (section) => ({
          href: pathTo(site, fixedAddresses[section]),
          label: t(`nav.${section}`),
        }),
      ),
      { href: pathTo(site, fixedAddresses.search), label: t('nav.search') },
    ],
    pages: [
      ...pages.map((entry) => linkTo(site, entry)),
      { href: pathTo(site, fixedAddresses.coverage), label: t('coverage.title') },
      { href: pathTo(site, fixedAddresses.glossary), label: t('nav.glossary') },
      {
        href: pathTo(site, fixedAddresses.accessibility),
        label: t('nav.accessibility'),
      },
      // The handbook is for staff and in the language of the documents.
      ...(t.original === undefined
        ? [{ href: pathTo(site, handbookAddress()), label: handbookWords.footer }]
        : []),
    ],
    ...(settings.notice !== undefined && {
      notice: told(site, words?.notice, settings.notice),
    }),
    contact: contactLines(site),
    feed: { href: pathTo(site, '/feed.xml'), label: t('footer.feed') },
    data: { href: pathTo(site, fixedAddresses.data), label: t('nav.data') },
    ...(settings.licence && { licence: licenceName(site, settings.licence) }),
    ...(settings.features.offline && { worker: pathTo(site, workerAddress) }),
    ...(settings.accent !== undefined && { accentStyles: pathTo(site, '/accent.css') }),
  };
}

function contactLines(site: SiteContext): NameView[] {
  const { contact } = site.archive.settings;
  if (!contact) return [];
  const { email, phone, address, url } = contact;
  return [
    ...(address === undefined ? [] : [told(site, settingsIn(site)?.address, address)]),
    ...(phone === undefined
      ? []
      : [{ label: phone, href: `tel:${phone.replaceAll(/[^+\d]/g, '')}` }]),
    ...(email === undefined ? [] : [{ label: email, href: `mailto:${email}` }]),
    ...(url === undefined ? [] : [{ label: new URL(url).host, href: url }]),
  ];
}

function licenceName(
  site: SiteContext,
  { name, url }: { readonly name: string; readonly url?: string | undefined },
): NameView {
  const licence = told(site, settingsIn(site)?.licence, name);
  return url === undefined ? licence : { ...licence, href: url };
}
