import { fixedAddresses, pageOfList } from '#domain/address.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView } from '../view.ts';
import { frameView } from './frame.ts';
import type { ListSource } from './list.ts';

/** The frame of a page of a list by kind. */
export function listFrame(site: SiteContext, list: ListSource, page: number): FrameView {
  const first: LinkView = { href: pathTo(site, list.address), label: list.title };
  return pageFrame(site, list, page, page === 1 ? [] : [first], list.address);
}

/** The frame of a page of a year's list. */
export function yearFrame(site: SiteContext, list: ListSource, page: number): FrameView {
  const years: LinkView = { href: pathTo(site, fixedAddresses.years), label: site.t('way.years') };
  const first: LinkView = { href: pathTo(site, list.address), label: list.title };
  return pageFrame(site, list, page, page === 1 ? [years] : [years, first]);
}

function pageFrame(
  site: SiteContext,
  list: ListSource,
  page: number,
  breadcrumbs: readonly LinkView[],
  section?: string,
): FrameView {
  return frameView(site, {
    title: page === 1 ? list.title : site.t('list.pageTitle', { title: list.title, page }),
    description: list.intro,
    address: pageOfList(list.address, page),
    breadcrumbs,
    ...(section !== undefined && { section }),
  });
}
