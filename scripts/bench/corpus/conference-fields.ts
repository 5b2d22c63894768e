import { sentenceCase } from '#domain/vietnamese.ts';
import { isoDay, termOf, yearOf } from './calendar.ts';
import type { People } from './people.ts';
import type { PlannedDocument } from './planned-document.ts';
import { clauseOf, sentenceOf } from './prose.ts';
import type { RandomStream } from './random.ts';

/** The front matter of a conference, without what every entry has. */
export function conferenceFields(
  document: PlannedDocument,
  people: People,
  random: RandomStream,
): object {
  const { body, day, ordinal, results } = document;
  const year = yearOf(day);
  const { person, office } = people.leaderOf(body, day);
  return {
    body: body.id,
    ordinal,
    ...(body.kind !== 'government' && { term: termOf(year) }),
    date: isoDay(day),
    'date-basis': 'stated',
    place: body.place.id,
    attendance: [
      {
        person: person.id,
        offices: [{ title: office.title, body: office.body }],
        role: 'chair',
      },
    ],
    reported: Array.from({ length: random.between(2, 6) }, () => ({
      by: body.id,
      period: `năm ${year}`,
      kind: random.pick(['result', 'shortcoming', 'plan']),
      text: sentenceOf(random, random.between(10, 25)),
    })),
    outcomes: [
      { kind: 'report', state: 'done', text: 'Thông qua báo cáo.' },
      ...results.map(({ id, matter }) => ({
        kind: 'resolution',
        state: 'done',
        text: `Thông qua văn bản về ${matter}.`,
        result: id,
      })),
    ],
    ...(random.happens(0.5) && { targets: targetsOf(year, random) }),
  };
}

function targetsOf(year: number, random: RandomStream): object[] {
  return Array.from({ length: random.between(2, 6) }, () => {
    const planned = random.between(10, 5_000);
    return {
      indicator: sentenceCase(clauseOf(random, 5)),
      unit: random.pick(['tỷ đồng', 'hộ', 'km', '%', 'người']),
      year,
      planned,
      ...(random.happens(0.7) && {
        actual: Math.round(planned * (0.7 + random.next() * 0.6)),
        source: 'Báo cáo thí dụ',
      }),
    };
  });
}
