import { handbookWords as words } from '#i18n/handbook.ts';
import { renderText } from '#markdown/render.ts';
import { handbookAddress } from '../handbook/handbook-address.ts';
import type { HandbookPage } from '../handbook/handbook.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import { textLabels } from '../text-labels.ts';
import type { EditorialView, FrameView } from '../view.ts';
import { frameView } from './frame.ts';

/** A page of the handbook with its text as HTML; links lead to where the publisher's site lies. */
export function handbookView(
  site: SiteContext,
  page: HandbookPage,
): { readonly view: EditorialView; readonly html: string } {
  const { html, facts } = renderText(page.markdown, {
    provisions: false,
    labels: textLabels(site.t),
    resolveCitation: () => undefined,
    resolveLink: (href) => (href.startsWith('/') ? pathTo(site, href) : href),
    renderPicture: ({ src }) => {
      throw new Error(`the handbook has no pictures: ${src}`);
    },
  });
  const outline = facts.outline.map(({ level, anchor, text }) => ({
    depth: level,
    href: `#${anchor}`,
    text,
  }));
  const { title, summary } = page;
  return { view: { title, summary, text: {}, notices: [], outline }, html };
}

/** The frame of a page of the handbook. It is for staff, so search engines need not show it. */
export function handbookFrame(site: SiteContext, page: HandbookPage): FrameView {
  const trail = page.slug
    .split('/')
    .slice(0, -1)
    .map((slug) => ({ href: pathTo(site, handbookAddress(slug)), label: words.rules }));
  return frameView(site, {
    title: page.title,
    description: page.summary,
    address: handbookAddress(page.slug),
    breadcrumbs:
      page.slug === ''
        ? []
        : [{ href: pathTo(site, handbookAddress()), label: words.title }, ...trail],
    noindex: true,
    untranslated: true,
  });
}
