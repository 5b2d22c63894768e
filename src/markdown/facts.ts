import type { ProvisionKind } from '#domain/provision.ts';
import type { Place } from './source.ts';

/** A heading or provision of a text. */
export interface OutlineItem extends Place {
  /** 1 to 6, relative to the text: a heading of level 1 is an h2 in the page. */
  readonly level: number;
  readonly anchor: string;
  /** Without markup: 'Điều 1. Phạm vi', the words of a heading, or the name of a clause or point. */
  readonly text: string;
  readonly kind: ProvisionKind | 'heading';
}

/** A picture as the text names it. */
export interface PictureRef extends Place {
  /** Relative to the file of the text, percent signs decoded, or an address. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  /** Who made it, as written behind the bar of the title: "Chú thích | Nguyễn Văn Mẫu". */
  readonly credit?: string;
  /** It stands within a line of text. */
  readonly inline: boolean;
}

/** A link as the text names it, one that is not allowed too. */
export interface LinkRef extends Place {
  readonly href: string;
}

export interface CitationRef extends Place {
  /** The number in its canonical form. */
  readonly number: string;
}

/** What is to be known of a text without its HTML. */
export interface TextFacts {
  readonly outline: OutlineItem[];
  readonly pictures: PictureRef[];
  readonly links: LinkRef[];
  readonly citations: CitationRef[];
  /** HTML tags in the text, which will be shown as they are written. */
  readonly rawHtml: Place[];
  /** Where it is nested too deeply to be shown; nothing else is known of such a text. */
  readonly tooDeep?: Place;
  readonly words: number;
}
