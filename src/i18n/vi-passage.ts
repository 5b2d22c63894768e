import type { passageKeys } from './passage-keys.ts';

/** The Vietnamese texts of what helps to find a passage again and to cite it. */
export const viPassage: Readonly<Record<keyof typeof passageKeys, string>> = {
  'arrival.label': 'Những từ đã tìm trong trang này',
  'arrival.words': 'Đã tìm: {words}',
  'cite.document': '{type} số {number} {date} của {body}',
  'cite.undated': '“{title}”, {date}, {body}',
  'cite.passage': '{passage} {document}',
  'cite.quote': '“{words}” ({source})',
  'cite.copy': 'Chép trích dẫn {name}',
  'cite.copySelection': 'Chép kèm trích dẫn',
  'cite.done': 'Đã chép trích dẫn',
  'cite.retrieved': '{address} (truy cập {date})',
};
