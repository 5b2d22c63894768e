import {
  isCapitals,
  isSuccessor,
  readProvisionLabel,
  type ProvisionKind,
  type ProvisionLabel,
} from './provision-label.ts';
import { closesText, QuotationTracker } from './provision-passage.ts';
import { slugify } from './vietnamese.ts';

export { provisionKinds, type ProvisionKind } from './provision-label.ts';

/** An addressable part of a text. */
export interface Provision {
  readonly kind: ProvisionKind;
  /** '1', '5a', 'đ', 'II', 'thứ nhất'. */
  readonly label: string;
  /** The stable ASCII id in the page: 'dieu-1-khoan-2-diem-dd'. */
  readonly anchor: string;
  /** The rest of the heading line, empty where the label stands alone or running text follows it. */
  readonly title: string;
  /** The full Vietnamese name: 'Điểm đ khoản 2 Điều 1'. */
  readonly name: string;
  /** The label as written: 'Điều 1.', '3.', 'a)'. */
  readonly marker: string;
  /** The anchor of the provision that holds this one. */
  readonly parent?: string;
}

/** What the markup says about a block. */
export interface BlockHint {
  /** The depth of the heading that the block is, 1 to 6. */
  readonly heading?: number;
  /** The whole block stands out as a title, by bold type for instance. */
  readonly title?: boolean;
}

/** What is known of a whole text before its first block is read. */
export interface ProvisionReaderOptions {
  /** The text has articles: numbered lines before the first one are no clauses. */
  readonly articles?: boolean;
}

interface OpenProvision {
  readonly provision: Provision;
  readonly rank: number;
  readonly heading: number | undefined;
}

const ranks: Readonly<Record<ProvisionKind, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 6,
  point: 7,
};
/** "I." inside an article divides the article; elsewhere it is a section. */
const rankInArticle = 5;

const nouns: Readonly<Record<ProvisionKind, { readonly anchor: string; readonly name: string }>> = {
  appendix: { anchor: 'phu-luc', name: 'Phụ lục' },
  part: { anchor: 'phan', name: 'Phần' },
  chapter: { anchor: 'chuong', name: 'Chương' },
  section: { anchor: 'muc', name: 'Mục' },
  article: { anchor: 'dieu', name: 'Điều' },
  clause: { anchor: 'khoan', name: 'Khoản' },
  point: { anchor: 'diem', name: 'Điểm' },
};

const longestTitle = 250;

/**
 * Reads the provisions of one text. Feed it the text of each block (heading or paragraph, NFC,
 * without markup) in order; it returns the provision that begins there.
 *
 * Clauses and points count inside an article, an appendix or a Roman section, after the signature,
 * and in texts without articles. A quoted passage of another text ("2. …" between quotation marks)
 * holds no provisions of this one. An anchor that is taken gets '-2', '-3'.
 */
export class ProvisionReader {
  readonly #quotation = new QuotationTracker();
  readonly #anchors = new Set<string>();
  #open: OpenProvision[] = [];
  #isLoose: boolean;
  #article = '0';

  constructor(options: ProvisionReaderOptions = {}) {
    this.#isLoose = options.articles !== true;
  }

  next(text: string, hint: BlockHint = {}): Provision | undefined {
    const end = text.indexOf('\n');
    const line = (end < 0 ? text : text.slice(0, end)).trim();
    const found = readProvisionLabel(line, hint.heading !== undefined);
    if (this.#quotation.holds(text, this.#continuesArticles(found))) return undefined;
    if (found !== undefined && this.#accepts(found, hint)) return this.#enter(found, text, hint);
    if (closesText(line)) this.#leave(ranks.part, undefined);
    else if (hint.heading !== undefined) this.#leave(ranks.article, hint.heading);
    return undefined;
  }

  /** Passes over a block that is no text of its own, a list or a table, in which a quotation may end. */
  pass(text: string): void {
    this.#quotation.holds(text, false);
  }

  #continuesArticles(found: ProvisionLabel | undefined): boolean {
    return found?.kind === 'article' && isSuccessor(this.#article, found.label);
  }

  #accepts({ kind, style, label, rest }: ProvisionLabel, hint: BlockHint): boolean {
    if (kind === 'clause' || kind === 'point') {
      return (
        this.#isLoose ||
        this.#open.some(
          ({ provision, rank }) => rank === rankInArticle || holdsClauses(provision.kind),
        )
      );
    }
    if (style === 'word' || hint.heading !== undefined) return true;
    if (style === 'letter' && !isCapitals(rest)) return false;
    const last = this.#open.findLast(({ provision }) => provision.kind === kind)?.provision.label;
    return label === 'I' || label === 'A' || isSuccessor(last ?? '', label);
  }

  #enter(found: ProvisionLabel, text: string, hint: BlockHint): Provision {
    const { kind, label, style, marker } = found;
    const isInArticle =
      style === 'roman' && this.#open.some(({ provision }) => provision.kind === 'article');
    const rank = isInArticle ? rankInArticle : ranks[kind];
    while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
    const parent = this.#parentOf(kind);
    const own: Provision = {
      kind,
      label,
      anchor: this.#unique(anchorOf(kind, label, parent)),
      title: titleOf(found, text, hint),
      name: nameOf(kind, label, parent),
      marker,
    };
    const provision = parent === undefined ? own : { ...own, parent: parent.anchor };
    this.#open.push({ provision, rank, heading: hint.heading });
    if (kind === 'article') {
      this.#article = label;
      this.#isLoose = false;
    } else if (style !== 'word' && (kind === 'section' || kind === 'part')) {
      this.#isLoose ||= !isInArticle;
    }
    return provision;
  }

  /** Articles and chapters are numbered through a text, so only an appendix holds them. */
  #parentOf(kind: ProvisionKind): Provision | undefined {
    const isTop = kind === 'part' || kind === 'chapter' || kind === 'article';
    const holder = isTop
      ? this.#open.find(({ provision }) => provision.kind === 'appendix')
      : this.#open.at(-1);
    return holder?.provision;
  }

  /** Ends what is open: with a heading, all of which that was written as a heading no higher. */
  #leave(rank: number, heading: number | undefined): void {
    const isOver = (open: OpenProvision): boolean =>
      heading === undefined || open.heading === undefined
        ? open.rank >= rank
        : open.heading >= heading;
    this.#isLoose ||= this.#open.some((o) => o.provision.kind === 'article' && isOver(o));
    this.#open = this.#open.filter((open) => !isOver(open));
  }

  #unique(anchor: string): string {
    let unique = anchor;
    for (let n = 2; this.#anchors.has(unique); n++) unique = `${anchor}-${String(n)}`;
    this.#anchors.add(unique);
    return unique;
  }
}

function holdsClauses(kind: ProvisionKind): boolean {
  return kind === 'article' || kind === 'appendix';
}

function anchorOf(kind: ProvisionKind, label: string, parent: Provision | undefined): string {
  // đ is a letter of its own beside d, and 1.1 is not 1-1, the second of two clauses 1.
  const id = label.includes(' ') ? slugify(label) : label.toLowerCase().replaceAll('đ', 'dd');
  const own = id === '' ? nouns[kind].anchor : `${nouns[kind].anchor}-${id}`;
  return parent === undefined ? own : `${parent.anchor}-${own}`;
}

function nameOf(kind: ProvisionKind, label: string, parent: Provision | undefined): string {
  const { name } = nouns[kind];
  const own = label === '' ? name : `${name} ${label}`;
  if (parent === undefined) return own;
  const isLow = parent.kind === 'clause' || parent.kind === 'point';
  return `${own} ${isLow ? parent.name.charAt(0).toLowerCase() + parent.name.slice(1) : parent.name}`;
}

function titleOf({ kind, marker }: ProvisionLabel, text: string, hint: BlockHint): string {
  const isMarked = hint.heading !== undefined || hint.title === true;
  if (!isMarked && (kind === 'clause' || kind === 'point' || text.length > longestTitle)) return '';
  const rest = text.trim().slice(marker.length).replace(/\s+/g, ' ').trim();
  return isMarked || !/[.;:,…]$/.test(rest) ? rest : '';
}
