/** What is said of the language of a page and of its texts. */
export const languageKeys = {
  'language.switch': 'Accessible name of the links to the same page in other languages',
  'language.untranslated': 'Over a full text of which there is only the original',
  'language.ofText': 'Over a full text that is a translation',
  'language.translation': 'Title of the notice on a page with translated parts',
  'language.translation.text': 'That notice: only the original is authentic',
  'language.translation.link': 'In that notice: leads to the same page in the original language',
  'office.name': 'An office with the body in which it is held; {title} and {body} are names',
  'number.percent': 'A share in per cent',
} as const satisfies Record<string, string>;
