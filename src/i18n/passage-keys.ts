/** The texts of what helps to find a passage again and to cite it. */
export const passageKeys = {
  'arrival.label': 'Accessible name of the bar that steps through the words looked for',
  'arrival.words': 'In that bar, before the words; {words}',
  'cite.document': 'How a document is cited; {type}, {number}, {date}, {body}',
  'cite.undated': 'The same where it has no number; {title}, {date}, {body}',
  'cite.passage': 'How a passage of a document is cited; {passage}, {document}',
  'cite.quote': 'How words of a document are quoted; {words}, {source}',
  'cite.copy': 'Accessible name of the button beside a provision that copies its citation; {name}',
  'cite.copySelection': 'Button that copies the selected words with their citation',
  'cite.done': 'Said when a citation has been copied',
  'cite.retrieved': 'End of a copied citation; {address}, {date} is the day it was copied',
} as const satisfies Record<string, string>;
