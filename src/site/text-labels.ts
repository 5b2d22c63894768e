import type { Translate } from '#i18n/translator.ts';
import type { TextLabels } from '#markdown/labels.ts';

/** The words of the interface that a rendered text holds. */
export function textLabels(t: Translate): TextLabels {
  return {
    copyLink: (name) => t('text.copyLink', { name }),
    footnotes: t('text.footnotes'),
    backToText: (note) => t('text.footnoteBack', { label: note }),
    tableRegion: (table) => t('text.table', { number: table }),
    terms: t('text.terms'),
    allTerms: t('text.allTerms'),
  };
}
