/** The kinds of addressable parts, the widest first: phụ lục, phần, chương, mục, điều, khoản, điểm. */
export const provisionKinds = [
  'appendix',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
] as const;

export type ProvisionKind = (typeof provisionKinds)[number];

/** How a label is written: with the word of its kind ("Mục 1"), or as a bare numeral, letter or number. */
export type LabelStyle = 'word' | 'roman' | 'letter' | 'number';

/** What stands at the beginning of a line, before anything is known of the lines around it. */
export interface ProvisionLabel {
  readonly kind: ProvisionKind;
  readonly style: LabelStyle;
  /** '1', '5a', 'II', 'đ', 'thứ nhất'; empty for an appendix without number. */
  readonly label: string;
  /** The label as written: 'Điều 1.', '3.', 'a)', 'Chương II'. */
  readonly marker: string;
  /** What follows the marker on the line, without the space between. */
  readonly rest: string;
}

interface Pattern {
  readonly kind: ProvisionKind;
  readonly style: LabelStyle;
  /** Groups: marker, label, separator (of words only). It takes in the blanks behind the marker. */
  readonly pattern: RegExp;
}

/** What all labels begin with: tells most lines apart without trying each pattern. */
const mayBegin = /^(?:\d{1,3}[.a-zđ]|[a-zđ]{1,2}[.\d]{0,3}\)|[A-HIVX]{1,6}\.|[ĐÐCMP][\p{L}])/u;
const beginsWord = /^[ĐÐCMP]\p{L}/u;

const roman = '[IVXLC]+';
const ordinal = '[Tt]hứ \\p{Ll}+(?: (?:một|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|THỨ \\p{Lu}+';

const words: readonly Pattern[] = [
  word('article', '[ĐÐ]iều|[ĐÐ]IỀU', '\\d{1,4}[a-zđ]{0,2}'),
  word('chapter', 'Chương|CHƯƠNG', `(?:${roman}|\\d{1,3})[a-zđ]?`),
  word('section', 'Mục|MỤC', `(?:${roman}|\\d{1,3})[a-zđ]?`),
  word('part', 'Phần|PHẦN', `(?:${roman}|\\d{1,2}|[A-H]|${ordinal})`),
  word('appendix', 'Phụ lục|PHỤ LỤC', `(?:(?:số |SỐ )?(?:${roman}|\\d{1,3}|[A-H])[a-zđ]?)?`),
];

const signs: readonly Pattern[] = [
  sign('clause', 'number', '(\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?)\\.(?=\\s|\\p{Lu}|$)'),
  sign('clause', 'number', '(\\d{1,3}(?:\\.\\d{1,2}){1,3})(?=\\s+\\p{Lu})'),
  sign('point', 'letter', '((?:[a-hk-zđ]|i(?!i))(?:\\.?\\d{1,2})?|aa|bb|cc|dd|đđ|ee)\\)'),
  sign('section', 'roman', '([IVX]+)\\.(?=\\s|\\p{Lu}|$)'),
  sign('part', 'letter', '([A-H])\\.(?=\\s|$)'),
];

/**
 * Reads the label at the beginning of a line of NFC text without markup, or undefined.
 *
 * "Điều 5 của Luật này" begins no article, it is a wrapped sentence: outside headings a word needs
 * a full stop, a colon, a dash, the end of the line or (all but articles) a title in capitals.
 */
export function readProvisionLabel(line: string, heading = false): ProvisionLabel | undefined {
  if (!mayBegin.test(line)) return undefined;
  const isWord = beginsWord.test(line);
  for (const { kind, style, pattern } of isWord ? words : signs) {
    const groups = pattern.exec(line);
    if (groups === null) continue;
    const [all, marker = '', label = '', separator = ''] = groups;
    const rest = line.slice(all.length).trim();
    const isClear =
      !isWord ||
      heading ||
      separator !== '' ||
      rest === '' ||
      (kind !== 'article' && beginsInCapitals(rest));
    if (!isClear) return undefined;
    return { kind, style, label: label.replace(/^số /i, ''), marker: marker.trimEnd(), rest };
  }
  return undefined;
}

/** Whether a text has letters and all of them are capitals, as titles of chapters do. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a text begins with a title in capitals: "DANH MỤC (Kèm theo …)", "HỒ SƠ CẤP PHÉP kèm theo". */
function beginsInCapitals(text: string): boolean {
  const [title = ''] = text.split('(', 1);
  return isCapitals(title) || isCapitals(text.split(' ', 3).join(' '));
}

/** Whether `next` follows `label` in its row: 2 after 1, đ after d, III after II, B after A, 5a after 5. */
export function isSuccessor(label: string, next: string): boolean {
  const [from, to] = [place(label), place(next)];
  if (from === undefined || to === undefined) return false;
  return to === from + 1 || (to === from && next.length > label.length);
}

/** The order of points in Vietnamese texts, which leaves out f, j, w and z. */
const alphabet = 'abcdđeghiklmnopqrstuvxy';

/** The place of a label in its row, counted from 1, or undefined where it has none. */
function place(label: string): number | undefined {
  if (/^\d/.test(label)) return Number.parseInt(label, 10);
  if (/^[IVX]+$/.test(label)) return romanValue(label);
  if (/^[A-H]$/.test(label)) return label.charCodeAt(0) - 64;
  const index = label === '' ? -1 : alphabet.indexOf(label.charAt(0));
  return index < 0 ? undefined : index + 1;
}

const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function romanValue(label: string): number {
  let sum = 0;
  for (let i = 0; i < label.length; i++) {
    const value = romanDigits.get(label.charAt(i)) ?? 0;
    sum += value < (romanDigits.get(label.charAt(i + 1)) ?? 0) ? -value : value;
  }
  return sum;
}

function word(kind: ProvisionKind, name: string, label: string): Pattern {
  const end = '(?![\\p{L}\\d/-])';
  const separator = '(?:[.:](?!\\d)|[-–—](?=\\s))?';
  const pattern = new RegExp(`^((?:${name})\\s*(${label})${end}\\s*(${separator}))\\s*`, 'u');
  return { kind, style: 'word', pattern };
}

function sign(kind: ProvisionKind, style: LabelStyle, label: string): Pattern {
  return { kind, style, pattern: new RegExp(`^(${label})\\s*`, 'u') };
}
