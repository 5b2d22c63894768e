import type { passageKeys } from './passage-keys.ts';
import type { TextsOf } from './text.ts';

/** The English texts of what helps to find a passage again and to cite it. */
export const enPassage: TextsOf<typeof passageKeys> = {
  'arrival.label': 'Your search words on this page',
  'arrival.words': 'Searched for: {words}',
  'cite.document': '{type} No. {number}, {date}, {body}',
  'cite.undated': '“{title}”, {date}, {body}',
  'cite.passage': '{passage}, {document}',
  'cite.quote': '“{words}” ({source})',
  'cite.copy': 'Copy the citation of {name}',
  'cite.copySelection': 'Copy with citation',
  'cite.done': 'Citation copied',
  'cite.retrieved': '{address} (accessed {date})',
};
