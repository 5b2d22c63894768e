import { pageOfList } from '#domain/address.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { PagingView } from '../list-view.ts';

/** A list before it is cut into pages. */
export interface Paged<T = unknown> {
  /** Of its first page, from the root of the site. */
  readonly address: string;
  readonly entries: readonly T[];
  /** How many a page holds, where they are larger than what the publisher set the size for. */
  readonly pageSize?: number;
}

/** How many pages a list has; an empty list has one, which says so. */
export function pageCount(site: SiteContext, list: Omit<Paged, 'address'>): number {
  return Math.max(1, Math.ceil(list.entries.length / sizeOf(site, list)));
}

/** What stands on one page of a list; pages count from 1. */
export function pageOf<T>(site: SiteContext, list: Paged<T>, page: number): readonly T[] {
  const size = sizeOf(site, list);
  return list.entries.slice((page - 1) * size, page * size);
}

function sizeOf({ archive }: SiteContext, { pageSize }: Omit<Paged, 'address'>): number {
  return pageSize ?? archive.settings['page-size'];
}

/** The ways to the other pages of a list. */
export function pagingView(site: SiteContext, list: Paged, page: number): PagingView {
  const count = pageCount(site, list);
  const hrefOf = (number: number) => pathTo(site, pageOfList(list.address, number));
  return {
    page,
    pages:
      count === 1
        ? []
        : shownPages(page, count).map((number) => ({
            href: hrefOf(number),
            label: String(number),
            current: number === page,
          })),
    ...(page > 1 && { previous: hrefOf(page - 1) }),
    ...(page < count && { next: hrefOf(page + 1) }),
  };
}

/** First, last, and two on either side: enough to move about, few enough for a phone. */
function shownPages(page: number, count: number): number[] {
  const wanted = new Set([1, page - 2, page - 1, page, page + 1, page + 2, count]);
  return [...wanted].filter((number) => number >= 1 && number <= count).toSorted((a, b) => a - b);
}
