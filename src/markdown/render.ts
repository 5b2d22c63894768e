import { writeHtml } from './html-writer.ts';
import type { TextLabels } from './labels.ts';
import { parseText } from './parse.ts';
import { shapeText } from './shaper.ts';
import { prepareSource } from './source.ts';
import type { PictureRef, TextFacts } from './facts.ts';
import type { Explained } from './terms.ts';

export interface RenderOptions {
  /** The text is a document with articles, clauses and points. */
  readonly provisions: boolean;
  readonly labels: TextLabels;
  /** The address to which a cited document number leads, undefined to leave it as text. */
  readonly resolveCitation: (number: string) => string | undefined;
  /** The HTML of a picture: a figure, or an image within a line where it is `inline`. */
  readonly renderPicture: (picture: PictureRef) => string;
  /** The address for a link as written, for the base path of the site for instance. */
  readonly resolveLink?: (href: string) => string;
  /** The terms that are explained where they stand; none unless given. */
  readonly explained?: Explained | undefined;
}

/** A text as HTML for the page that shows it, and what was found in it. */
export interface RenderedText {
  readonly html: string;
  readonly facts: TextFacts;
}

/** Renders a Markdown text (not MDX). No HTML of the text itself passes through. */
export function renderText(markdown: string, options: RenderOptions): RenderedText {
  const source = prepareSource(markdown, { format: 'md', provisions: options.provisions });
  const root = parseText(source.text, 'md');
  const facts = shapeText(root, source, {
    ...options,
    picture: (picture) => ({ type: 'rendered', value: options.renderPicture(picture) }),
  });
  return { html: writeHtml(root), facts };
}
