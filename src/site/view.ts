/**
 * View models: everything a layout or component needs, already worded, linked and ordered.
 * Components receive these and never entries. Words that depend on data are worded here;
 * headings and labels of a component come from the string table (`translator(Astro.currentLocale)`).
 */
import type { ImageMetadata } from 'astro';
import type { LanguageCode } from '#i18n/languages.ts';
import type { ItemGroupView, ItemView, WayView } from './list-view.ts';
import type { BadgeView, DateView, FactView, KindName, LinkView, NameView } from './name-view.ts';
import type { TaskSelectionView, TaskView } from './task-view.ts';

export type { ItemView } from './list-view.ts';
export type * from './name-view.ts';

export interface OutlineItemView {
  readonly depth: number;
  readonly href: string;
  readonly text: string;
}

/** What every page says of the publisher. */
export interface SiteView {
  readonly title: string;
  readonly lang?: string;
  readonly tagline: NameView;
  readonly publisher: NameView;
  readonly home: string;
  readonly search: string;
  readonly nav: readonly LinkView[];
  readonly pages: readonly LinkView[];
  readonly notice?: NameView;
  readonly contact: readonly NameView[];
  readonly licence?: NameView;
  /** The feed of everything. */
  readonly feed: LinkView;
  readonly data: LinkView;
  /** The script that keeps copies of visited pages, where the publisher has them kept. */
  readonly worker?: string;
  /** The style sheet with the publisher's own accent. */
  readonly accentStyles?: string;
}

/** A page in one of the languages of the site. */
export interface LanguageLinkView {
  readonly lang: LanguageCode;
  /** The language in its own words. */
  readonly name: string;
  readonly href: string;
  /** The whole web address. */
  readonly address: string;
  readonly current: boolean;
  /** For readers of any other language. */
  readonly fallback: boolean;
}

/** The picture that stands for a page where it is passed on. */
export interface PagePictureView {
  /** Its whole web address. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What layouts/Base.astro needs for any page. */
export interface FrameView {
  readonly lang: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** Of the language with its territory, as the Open Graph protocol writes it. */
  readonly territory: string;
  readonly site: SiteView;
  /** The page's own title; the head adds the site's. Empty on the first page. */
  readonly title: string;
  readonly description: string;
  /** Address with base, without host. */
  readonly path: string;
  readonly canonical: string;
  /** The same page in every language, this one included; empty where it is in one only. */
  readonly languages: readonly LanguageLinkView[];
  readonly breadcrumbs: readonly LinkView[];
  /** The nav entry this page belongs to, by its href. */
  readonly section?: string;
  readonly noindex?: true;
  /** The feed of the list that the page shows. */
  readonly feed?: LinkView;
  /** Of a document: when its page went online, and when it last changed since (ISO). */
  readonly article?: {
    readonly published: string;
    readonly changed?: string;
    /** How it is cited: 'Nghị quyết số … ngày … của …'. */
    readonly citation: string;
  };
  readonly picture?: PagePictureView;
  /** What the page is about, as JSON-LD that may stand in a script element. */
  readonly linkedData?: string | undefined;
}

/** The block a numbered document opens with, in two columns as such documents do. */
export interface GazetteHeadView {
  readonly body: NameView;
  readonly number: string;
  readonly place?: string;
  /** 'ngày 05 tháng 01 năm 2020' */
  readonly date: DateView;
  /** 'Nghị quyết' */
  readonly type: string;
  readonly subject: string;
  readonly subjectLang?: string;
}

export interface SourceView {
  readonly name: string;
  readonly title?: string;
  readonly href?: string;
  readonly retrieved: DateView;
  readonly note?: string;
}

export interface ChangeView {
  readonly date: DateView;
  readonly note: string;
}

/** Documents that stand in one relation to this one: 'Sửa đổi, bổ sung', 'Được sửa đổi, bổ sung bởi'. */
export interface RelationGroupView {
  readonly label: string;
  readonly items: readonly {
    readonly link: NameView;
    readonly number?: string;
    readonly provisions: readonly string[];
    readonly from?: DateView;
    readonly badge?: BadgeView;
  }[];
  readonly total: number;
  /** The way to all of them, where there are more than these. */
  readonly more?: LinkView;
}

/** One change to a document over time: what happened, by which other document, and to which provisions. */
export interface EffectEventView {
  /** Absent where nobody states it. */
  readonly date?: DateView;
  readonly label: string;
  readonly by?: LinkView & { readonly number?: string };
  readonly provisions: readonly string[];
}

/** A document this one cites: a page here, a reference, or a number nobody has checked. */
export interface CitedView {
  readonly link: NameView;
  readonly number?: string;
  readonly badge?: BadgeView;
  /** 'chưa đối chiếu' when unverified. */
  readonly note?: string;
}

export interface AttachmentView {
  readonly href: string;
  readonly label: string;
  /** 'PDF, 1,2 MB' */
  readonly detail: string;
  /** SHA-256 of the bytes, in hexadecimal digits: who has the file elsewhere can see whether it is the same. */
  readonly checksum: string;
}

export interface PictureView {
  readonly image: ImageMetadata;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface TargetView {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  /** Worded with Vietnamese separators, or the word for "not stated". */
  readonly planned: string;
  readonly actual: string;
  /** '102,5 %' where both values are known. */
  readonly attainment?: string;
  readonly source?: string;
  /** The same indicator in other years, where there are any. */
  readonly years?: LinkView;
}

/** The language of a full text. */
export interface TextLanguageView {
  /** Where it is not the page's. */
  readonly lang?: string;
  /** What is said of it over the text. */
  readonly note?: string;
}

/** What every page of an entry with a text has. Its text itself comes through the layout's slot. */
export interface DocumentView {
  readonly kind: KindName;
  readonly kindLabel: string;
  readonly title: string;
  /** Language of the title where that is not the page's, and likewise below. */
  readonly lang?: string;
  readonly summary: string;
  readonly summaryLang?: string;
  readonly meaning?: string;
  readonly meaningLang?: string;
  /** Language of the text itself, with its outline. */
  readonly text: TextLanguageView;
  /** The line under the title: who, when, where, in that order. */
  readonly byline: readonly NameView[];
  readonly date: DateView;
  readonly badge?: BadgeView;
  readonly statusNote?: string;
  readonly facts: readonly FactView[];
  readonly notices: readonly NoticeView[];
  /** Notices of bodies and places behind it that have ended since: told once it is clear what it is. */
  readonly ended: readonly NoticeView[];
  readonly outline: readonly OutlineItemView[];
  readonly topics: readonly LinkView[];
  readonly cited: readonly CitedView[];
  readonly citedBy: ItemGroupView | undefined;
  readonly relations: readonly RelationGroupView[];
  readonly sources: readonly SourceView[];
  readonly changes: readonly ChangeView[];
  readonly published: DateView;
  readonly readingMinutes: number;
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly share: ShareView;
}

/** Where a page can be passed on. */
export interface ShareView {
  /** Its whole web address. */
  readonly address: string;
  readonly links: readonly LinkView[];
  readonly email: string;
}

/** A notice above everything else: withdrawn, draft, under embargo, body ended and who succeeds it. */
export interface NoticeView {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  readonly text: string;
  /** The publisher's own words, after the text. */
  readonly told?: NameView;
  readonly links: readonly LinkView[];
}

export interface ConferenceView extends DocumentView {
  readonly attendance: readonly {
    readonly person: NameView;
    readonly offices: readonly NameView[];
    readonly role: string;
  }[];
  readonly reported: readonly {
    readonly label: string;
    readonly items: readonly {
      readonly text: string;
      readonly by?: NameView;
      readonly period: string;
    }[];
  }[];
  /** What was done, then what was only a purpose; a group that has nothing is left out. */
  readonly outcomes: readonly {
    readonly state: BadgeView;
    /** What may be concluded from it, and what not. */
    readonly note?: string;
    readonly items: readonly {
      readonly kind: string;
      readonly text: string;
      readonly result?: NameView;
    }[];
  }[];
  readonly targets: readonly TargetView[];
  /** The way to the indicators over the years; absent where the conference states none. */
  readonly allTargets?: LinkView;
  readonly images: readonly PictureView[];
  readonly directives: readonly (ItemView & { readonly tasks: readonly TaskView[] })[];
  readonly resolutions: readonly ItemView[];
}

export interface DirectiveView extends DocumentView {
  /** Empty unless another document has changed it. */
  readonly effect: readonly EffectEventView[];
  /** Present when the directive is a numbered document. */
  readonly head?: GazetteHeadView;
  readonly issuer: { readonly name: NameView; readonly offices: readonly NameView[] };
  readonly addressees: readonly NameView[];
  readonly tasks: readonly TaskView[];
  readonly conference?: ItemView;
  readonly related: readonly ItemView[];
  readonly attachments: readonly AttachmentView[];
}

export interface ResolutionView extends DocumentView {
  /** Empty unless another document has changed it. */
  readonly effect: readonly EffectEventView[];
  readonly head: GazetteHeadView;
  readonly attachments: readonly AttachmentView[];
  readonly conference?: ItemView;
}

/** A body, person, place or topic: its name, its facts, and what hangs on it. */
export interface SubjectView {
  readonly kind: KindName;
  readonly kindLabel: string;
  readonly name: string;
  /** Language of the name where that is not the page's, and likewise below. */
  readonly lang?: string;
  readonly description?: string;
  readonly descriptionLang?: string;
  readonly facts: readonly FactView[];
  readonly notices: readonly NoticeView[];
  readonly groups: readonly ItemGroupView[];
  /** What a body or place was asked to do. */
  readonly tasks?: TaskSelectionView;
  readonly note?: string;
  readonly noteLang?: string;
  readonly sources: readonly string[];
}

export interface HomeView {
  readonly featured: readonly ItemView[];
  readonly latest: readonly ItemView[];
  readonly ways: readonly WayView[];
  /** The most pressing of the open tasks over all directives. */
  readonly tasks: TaskSelectionView;
}

export interface EditorialView {
  readonly title: string;
  readonly lang?: string;
  readonly summary: string;
  readonly summaryLang?: string;
  readonly text: TextLanguageView;
  readonly notices: readonly NoticeView[];
  readonly updated?: DateView;
  readonly outline: readonly OutlineItemView[];
}

/** What the search page needs before any script runs: where the lists are, and the facets' words. */
export interface SearchView {
  readonly ways: readonly WayView[];
  readonly total: string;
  /** Path of the folder of the search index, with a slash at its end. */
  readonly index: string;
  /** Path of the folder of suggestions, with a slash at its end, and the initials that have any. */
  readonly suggestions: { readonly folder: string; readonly initials: string };
  /** Path of the file that names the feeds of searches. */
  readonly feeds: string;
  /** Path of the feed of everything, where the feed of a search leads before there is a search. */
  readonly feed: string;
  /** Path under which the site lies, and under which its pages in the language of this one do. */
  readonly home: string;
  readonly pages: string;
  /** Words of the index, which is in one language, in that of the page. */
  readonly terms: Readonly<Record<string, string>>;
  readonly coverage: LinkView;
  /** Path of what the columns of a saved list hold. */
  readonly columns: string;
}
