import { fixedAddresses } from '#domain/address.ts';
import { compareVietnamese } from '#domain/vietnamese.ts';
import type { SiteContext } from '../site-context.ts';
import { termsOf } from '../terms.ts';
import type { FrameView } from '../view.ts';
import { frameView } from './frame.ts';

/** The page of all terms, in the order of a dictionary. */
export interface GlossaryView {
  /** Language of the terms where that is not the page's. */
  readonly lang?: string;
  readonly terms: readonly {
    readonly anchor: string;
    readonly name: string;
    readonly explanation: string;
    /** Other ways it is spelled, one after another. */
    readonly aliases?: string;
    readonly source?: string;
  }[];
}

/** Every term that is explained where it stands in a text. */
export function glossaryView(site: SiteContext): GlossaryView {
  const { t } = site;
  return {
    ...(t.original !== undefined && { lang: t.original }),
    terms: termsOf(site)
      .map(({ anchor, name, explanation, aliases, source }) => ({
        anchor,
        name,
        explanation,
        ...(aliases.length > 0 && { aliases: aliases.join(', ') }),
        ...(source !== undefined && { source }),
      }))
      .toSorted((a, b) => compareVietnamese(a.name, b.name)),
  };
}

/** The frame of the page of all terms. */
export function glossaryFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('nav.glossary'),
    description: site.t('glossary.intro'),
    address: fixedAddresses.glossary,
    breadcrumbs: [],
  });
}
