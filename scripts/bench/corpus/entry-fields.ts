import { sentenceCase } from '#domain/vietnamese.ts';
import { isoDay, today, dayOf } from './calendar.ts';
import type { PlannedDocument } from './planned-document.ts';
import { clauseOf, sentenceOf, shorten } from './prose.ts';
import type { RandomStream } from './random.ts';

const summaryLimit = 280;
const lastPublished = dayOf(today);

/** The front matter that every entry with a text has. */
export function entryFields(document: PlannedDocument, random: RandomStream) {
  const { title, matter, topics, bases, day } = document;
  const published = Math.min(day + random.between(1, 10), lastPublished);
  const cites = bases.map(({ id }): object => ({ to: id }));
  if (random.happens(0.03))
    cites.push({ number: `${random.between(900, 999)}/2003/NĐ-CP`, unverified: true });
  return {
    title,
    summary: shorten(`Về ${matter}: ${clauseOf(random, random.between(20, 36))}.`, summaryLimit),
    ...(random.happens(0.3) && { meaning: sentenceOf(random, 24) }),
    topics: topics.map(({ id }) => id),
    cites,
    sources: [{ name: 'Công báo tỉnh Thí Dụ', retrieved: isoDay(published) }],
    published: isoDay(published),
    ...(random.happens(0.04) && {
      changes: [{ date: isoDay(lastPublished), note: sentenceCase(`${clauseOf(random, 6)}.`) }],
    }),
    ...(random.happens(0.003) && {
      withdrawn: { date: isoDay(lastPublished), reason: 'Đăng nhầm, để thử.' },
    }),
  };
}
