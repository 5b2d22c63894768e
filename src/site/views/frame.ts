import { fixedAddresses } from '#domain/address.ts';
import { handbookWords } from '#i18n/handbook.ts';
import { handbookAddress } from '../handbook/handbook-address.ts';
import { feedsOf } from '../feeds/feeds.ts';
import { linkedDataJson, type LinkedData } from '../linked-data/linked-data.ts';
import { breadcrumbData, siteData } from '../linked-data/page.ts';
import { linkToId, linkTo, pathTo, webAddressOf, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView, NameView, SiteView } from '../view.ts';

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
  readonly article?: FrameView['article'];
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
  return {
    lang: site.language,
    site: siteView(site),
    title: page.title,
    description: page.description,
    path: pathTo(site, page.address),
    canonical,
    breadcrumbs,
    ...(page.section !== undefined && { section: pathTo(site, page.section) }),
    ...(page.noindex && { noindex: page.noindex }),
    ...(feed && { feed: { href: pathTo(site, feed.address), label: feed.title } }),
    ...(page.article && { article: page.article }),
    linkedData: linkedDataJson([
      ...(page.about ? [page.about] : []),
      ...(page.address === fixedAddresses.home ? [siteData(site, canonical)] : []),
      ...(page.breadcrumbs
        ? [breadcrumbData(site, breadcrumbs, { title: page.title, canonical })]
        : []),
    ]),
  };
}

const siteViews = new WeakMap<SiteContext, SiteView>();

/** What every page says of the publisher; made once for all pages. */
function siteView(site: SiteContext): SiteView {
  const made = siteViews.get(site) ?? makeSiteView(site);
  siteViews.set(site, made);
  return made;
}

function makeSiteView(site: SiteContext): SiteView {
  const { archive, t } = site;
  const { settings } = archive;
  const { body, name } = settings.publisher;
  const pages = archive.entries.pages.toSorted(
    (a, b) => (a.fields.order ?? 1000) - (b.fields.order ?? 1000),
  );
  return {
    title: settings.title,
    tagline: settings.tagline,
    publisher: body ? { ...linkToId(site, 'bodies', body), label: name } : { label: name },
    home: pathTo(site, fixedAddresses.home),
    search: pathTo(site, fixedAddresses.search),
    nav: [
      ...(['conferences', 'directives', 'resolutions', 'topics', 'bodies'] as const).map(
        (section) => ({
          href: pathTo(site, fixedAddresses[section]),
          label: t(`nav.${section}`),
        }),
      ),
      { href: pathTo(site, fixedAddresses.search), label: t('nav.search') },
    ],
    pages: [
      ...pages.map((entry) => linkTo(site, entry)),
      { href: pathTo(site, handbookAddress()), label: handbookWords.footer },
    ],
    ...(settings.notice !== undefined && { notice: settings.notice }),
    contact: contactLines(settings.contact),
    feed: { href: pathTo(site, '/feed.xml'), label: t('footer.feed') },
    data: { href: pathTo(site, fixedAddresses.data), label: t('nav.data') },
    ...(settings.licence && { licence: licenceName(settings.licence) }),
    ...(settings.accent !== undefined && { accentStyles: pathTo(site, '/accent.css') }),
  };
}

function contactLines(contact: SiteContext['archive']['settings']['contact']): NameView[] {
  if (!contact) return [];
  const { email, phone, address, url } = contact;
  return [
    ...(address === undefined ? [] : [{ label: address }]),
    ...(phone === undefined
      ? []
      : [{ label: phone, href: `tel:${phone.replaceAll(/[^+\d]/g, '')}` }]),
    ...(email === undefined ? [] : [{ label: email, href: `mailto:${email}` }]),
    ...(url === undefined ? [] : [{ label: new URL(url).host, href: url }]),
  ];
}

function licenceName({
  name,
  url,
}: {
  readonly name: string;
  readonly url?: string | undefined;
}): NameView {
  return url === undefined ? { label: name } : { label: name, href: url };
}
