import { sentenceCase } from '#domain/vietnamese.ts';
import { dayOf, isoDay, today } from './calendar.ts';
import type { PlannedDocument } from './planned-document.ts';
import { clauseOf } from './prose.ts';
import type { RandomStream } from './random.ts';

const now = dayOf(today);

/** The tasks that a directive gives, with what has become of them. */
export function tasksOf(document: PlannedDocument, random: RandomStream): object[] {
  return Array.from({ length: random.between(2, 8) }, (_, index) => {
    const due = random.happens(0.6) ? document.day + random.between(20, 400) : undefined;
    return {
      id: `viec-${index + 1}`,
      text: `${sentenceCase(clauseOf(random, random.between(8, 20)))}.`,
      ...(random.happens(0.8) && { responsible: [responsibleFor(document, random)] }),
      ...(due !== undefined && { due: isoDay(due) }),
      ...progress(document, random),
      passage: passageOf(document, random),
    };
  });
}

function responsibleFor({ body }: PlannedDocument, random: RandomStream): object {
  if (random.happens(0.6)) return { body: body.id };
  return random.happens(0.5) ? { place: body.place.id } : { role: 'người đứng đầu đơn vị' };
}

function progress({ day }: PlannedDocument, random: RandomStream): object {
  const first = day + random.between(10, 200);
  const second = first + random.between(5, 200);
  if (second >= now || random.happens(0.4)) return { state: 'unknown' };
  const started = { date: isoDay(first), state: 'under-way', note: 'Đã bắt đầu làm thử.' };
  if (random.happens(0.4)) return { state: 'not-started', updates: [started] };
  const evidence = `https://vidu.example/nghiem-thu/${isoDay(second)}`;
  const done = { date: isoDay(second), state: 'done', note: 'Đã nghiệm thu.', evidence };
  return { state: 'not-started', updates: [started, done] };
}

function passageOf({ numbering }: PlannedDocument, random: RandomStream): string {
  if (numbering?.division === 'articles')
    return `Khoản ${random.between(1, 2)} Điều ${random.between(1, numbering.parts)}`;
  return numbering
    ? `Mục ${random.pick(['I', 'II', 'III'])}`
    : `Biên bản, trang ${random.between(1, 9)}`;
}
