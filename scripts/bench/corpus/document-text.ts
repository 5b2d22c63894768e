import { formatOfficialDate, parseCivilDate } from '#domain/civil-date.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import { isoDay } from './calendar.ts';
import type { NumberedDocument, PlannedRelation } from './planned-document.ts';
import { clauseOf, countWords, paragraphOf, sentenceOf } from './prose.ts';
import type { RandomStream } from './random.ts';

const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'];
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** Writes the text of a numbered document: what it is based on, its provisions, its last article. */
export function documentText(document: NumberedDocument, random: RandomStream): string {
  const { numbering, words, relations, body } = document;
  const blocks = [...groundsOf(document), opening(document)];
  const style = random.pick(['heading', 'bold', 'plain'] as const);
  const used = blocks.reduce((sum, block) => sum + countWords(block), 0);
  const share = Math.max(20, Math.round((words - used) / numbering.parts));
  for (let part = 1; part <= numbering.parts; part++) {
    const relation = relations[part - 1];
    const title = relation
      ? `${actOf(relation)} ${nameOf(relation.to)}`
      : sentenceCase(clauseOf(random, 4));
    blocks.push(
      numbering.division === 'articles'
        ? articleHead(style, part, title.replaceAll(',', ''))
        : `${romans[part - 1] ?? 'I'}. ${title.toUpperCase()}`,
    );
    if (part === numbering.parts)
      blocks.push(`1. ${lastClause(document)}`, `2. ${body.short} chịu trách nhiệm thi hành.`);
    else blocks.push(...clausesOf(random, share));
    if (part === 2 && random.happens(0.08)) blocks.push(tableOf(random));
  }
  return blocks.join('\n\n');
}

function groundsOf({ bases, relations }: NumberedDocument): string[] {
  const laws = bases.map(
    ({ word, number, day }) => `Căn cứ ${word} số ${number} ${officialDate(day)};`,
  );
  const above = relations.filter(({ kind }) => kind === 'implements');
  return [...laws, ...above.map(({ to }) => `Thực hiện ${nameOf(to)};`)];
}

function opening({ body, matter, numbering: { word } }: NumberedDocument): string {
  return `Xét đề nghị của bộ phận thí dụ về ${matter}, ${body.short} ban hành ${word.toLowerCase()} như sau:`;
}

function articleHead(style: 'heading' | 'bold' | 'plain', article: number, title: string): string {
  const text = `Điều ${article}. ${title}`;
  if (style === 'heading') return `### ${text}`;
  return style === 'bold' ? `**${text}**` : text;
}

/** Two clauses or more, one of them with points. */
function clausesOf(random: RandomStream, words: number): string[] {
  const count = Math.max(2, Math.min(5, Math.round(words / 45)));
  const each = Math.max(8, Math.round(words / count));
  const listed = random.happens(0.4) ? random.between(1, count) : 0;
  return Array.from({ length: count }, (_, index) => {
    const clause = index + 1;
    if (clause !== listed) return [`${clause}. ${paragraphOf(random, each)}`];
    const items = Math.max(2, Math.min(points.length, Math.round(each / 12)));
    return [
      `${clause}. ${sentenceCase(clauseOf(random, 6))}:`,
      ...points
        .slice(0, items)
        .map(
          (point, at) =>
            `${point}) ${sentenceCase(clauseOf(random, Math.max(5, each / items)))}${at === items - 1 ? '.' : ';'}`,
        ),
    ];
  }).flat();
}

function tableOf(random: RandomStream): string {
  const rows = Array.from(
    { length: random.between(3, 9) },
    () =>
      `| ${sentenceCase(clauseOf(random, 3)).replaceAll(',', '')} | ${random.between(10, 999)} | ${random.between(1, 99)} % |`,
  );
  return ['| Khoản | Số tiền (triệu đồng) | Tỷ lệ |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function lastClause({ numbering: { word, effective } }: NumberedDocument): string {
  return `${word} này có hiệu lực từ ${officialDate(effective)}.`;
}

/** 'Sửa đổi Điều 3' */
function actOf({ kind, article }: PlannedRelation): string {
  if (kind === 'replaces') return 'Thay thế';
  if (kind === 'implements') return 'Thực hiện';
  return article === undefined ? 'Sửa đổi' : `Sửa đổi Điều ${article}`;
}

/** 'Quyết định số 12/QĐ-UBND' */
function nameOf({ numbering: { word, number } }: NumberedDocument): string {
  return `${word} số ${number}`;
}

function officialDate(day: number): string {
  const date = parseCivilDate(isoDay(day));
  if (!date) throw new RangeError(`no day ${day}`);
  return formatOfficialDate(date);
}

/** Writes the text of a report or a speech: paragraphs under a few headings. */
export function reportText(words: number, random: RandomStream): string {
  const parts = Math.max(1, Math.round(words / 180));
  const blocks: string[] = [];
  for (let part = 0; part < parts; part++) {
    blocks.push(`## ${sentenceCase(clauseOf(random, 4)).replaceAll(',', '')}`);
    let left = words / parts;
    while (left > 0) {
      const paragraph = paragraphOf(random, Math.max(15, Math.min(left, random.between(40, 90))));
      blocks.push(random.happens(0.05) ? `> ${sentenceOf(random, 16)}` : paragraph);
      left -= countWords(paragraph);
    }
  }
  return blocks.join('\n\n');
}
