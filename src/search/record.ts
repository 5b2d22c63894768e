/** A value that pages can be filtered by. */
export interface FilterValue {
  /** How it stands in the address of the search page, made of letters, digits and hyphens. */
  readonly id: string;
  readonly label: string;
  /** Other names of the same, by which people may ask for it. */
  readonly names?: readonly string[];
}

/** One page as the search index takes it. All texts are as printed; folding is the index's own work. */
export interface SearchRecord {
  /** Address from the root of the site, without base path: '/hoi-nghi/2023/x/'. */
  readonly address: string;
  readonly title: string;
  /** Collection-like kind: 'hoi-nghi', 'chi-dao', 'van-ban', 'vien-dan', 'co-quan', 'nguoi', 'dia-ban', 'linh-vuc', 'trang'. */
  readonly kind: string;
  /** The kind in words, as shown on a result: 'Hội nghị', 'Nghị quyết'. */
  readonly kindLabel: string;
  /** Document number as printed. */
  readonly number?: string;
  /** Other names and spellings under which people look for it. */
  readonly aliases: readonly string[];
  /**
   * Names that the page need not have in its text and is found by all the same: other names of the
   * bodies and places it is about, of what has become of them, and of what they were.
   */
  readonly about?: readonly string[];
  /** The date as shown ('tháng 10 năm 2023'), and its first and last day for order and filters. */
  readonly date?: { readonly text: string; readonly start: string; readonly end: string };
  readonly body?: string;
  readonly status?: {
    readonly label: string;
    readonly tone: 'positive' | 'caution' | 'negative' | 'neutral';
  };
  readonly summary: string;
  /**
   * Filter values by the parameter name of the address: 'loai', 'co-quan', 'nguoi', 'linh-vuc',
   * 'nam', 'trang-thai', 'nhiem-vu'. A value given as a word has its slug for an id.
   */
  readonly filters: Readonly<Record<string, readonly (string | FilterValue)[]>>;
  /** Changes whenever `html()` would, so that a text need not be made to know whether it is the same. */
  readonly textKey: string;
  /**
   * Makes the text as HTML, without title and summary: headings, paragraphs and provisions with the
   * ids they have on the page.
   */
  readonly html: () => string;
}
