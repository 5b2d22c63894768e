import type { BadgeView, DateView, KindName, LinkView, NameView } from './name-view.ts';

/** An entry as it stands in a list. */
export interface ItemView {
  readonly kind: KindName;
  readonly kindLabel: string;
  readonly href: string;
  readonly title: string;
  /** Language of the title where that is not the page's, and likewise below. */
  readonly lang?: string;
  readonly summary: string;
  readonly summaryLang?: string;
  readonly number?: string;
  readonly body?: NameView;
  readonly date?: DateView;
  readonly badge?: BadgeView;
  /** For a directive: '12 nhiệm vụ, chưa rõ tình trạng' and the like. */
  readonly note?: string;
  readonly withdrawn?: true;
  readonly draft?: true;
}

/** Which page of a list is shown, and the ways to the others; `pages` is empty where there is only one. */
export interface PagingView {
  readonly page: number;
  readonly pages: readonly (LinkView & { readonly current: boolean })[];
  readonly previous?: string;
  readonly next?: string;
}

/** A list of one kind, of a year: a page of it. */
export interface ListView extends PagingView {
  readonly title: string;
  readonly intro: string;
  readonly total: string;
  readonly items: readonly ItemView[];
  /** Other ways into the same documents: years, bodies, topics. */
  readonly ways: readonly WayView[];
}

/** A way in: a heading and its links, each with the number of documents behind it. */
export interface WayView {
  readonly title: string;
  readonly all?: LinkView;
  readonly links: readonly (LinkView & { readonly count?: number })[];
}

/** A run of items under a heading, possibly cut; `more` leads to the whole. */
export interface ItemGroupView {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemView[];
  readonly total: number;
  readonly more?: LinkView;
}
