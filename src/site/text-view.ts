import type { ImageMetadata } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { LanguageCode } from '#i18n/languages.ts';
import type { TargetView } from './view.ts';

/** What the components of an MDX text need to know of the entry around it. */
export interface TextCircumstances {
  readonly pictures: Readonly<Record<string, ImageMetadata>>;
  /** Language of the text. */
  readonly language: LanguageCode;
  readonly targets: readonly TargetView[];
  readonly resolveCitation: (number: string) => string | undefined;
  readonly resolveLink: (href: string) => string;
}

/** A text ready to be shown: HTML from Markdown, or a component from MDX. */
export type TextView =
  | { readonly html: string }
  | { readonly Content: AstroComponentFactory; readonly circumstances: TextCircumstances };
