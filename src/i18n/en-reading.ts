import type { readingKeys } from './reading-keys.ts';
import type { TextsOf } from './text.ts';

/** The texts of what helps a reader through a page, in English. */
export const enReading: TextsOf<typeof readingKeys> = {
  'find.count': '{place} of {count}',
  'find.none': 'Not found in this text',
  'find.previous': 'Previous match',
  'find.next': 'Next match',
  'find.close': 'Close and clear the highlights',
  'display.title': 'Display',
  'display.theme': 'Colours',
  'display.theme.usual': 'As on this device',
  'display.theme.light': 'Light',
  'display.theme.dark': 'Dark',
  'display.size': 'Text size',
  'display.size.small': 'Small',
  'display.size.usual': 'Medium',
  'display.size.large': 'Large',
  'display.size.largest': 'Very large',
  'display.spacing': 'Spacing',
  'display.spacing.usual': 'Normal',
  'display.spacing.wide': 'Wide',
  'display.note': 'Your choices are kept on this device and sent nowhere.',
  'display.close': 'Close',
  'text.terms': 'Words explained',
  'text.allTerms': 'All words explained',
  'nav.glossary': 'Words explained',
  'glossary.intro': 'Words and abbreviations that are explained in the documents here.',
  'glossary.aliases': 'Also written: {names}',
  'glossary.source': 'Source: {source}',
};
