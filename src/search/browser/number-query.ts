import { foldAccents } from '#domain/vietnamese.ts';
import { typeAt } from '../document-names.ts';
import type { QueryWord } from './query-word.ts';

/** A part of a query that may be a document number, or the beginning of one. */
export interface NumberGuess {
  /** The place of its first run in the query. */
  readonly from: number;
  /** What it may say, the most telling reading first. */
  readonly readings: readonly NumberReading[];
}

export interface NumberReading {
  /** The place in the query behind its last run. */
  readonly to: number;
  /** The name under which a document of this number is found, folded. */
  readonly name: readonly string[];
  /** How a text that cites the number may spell it, folded. */
  readonly citations: readonly (readonly string[])[];
}

interface Run {
  readonly text: string;
  /** No blank stands between it and the run before. */
  readonly isGlued: boolean;
}

const ordinalForm = /^\d{1,5}$/;
const yearForm = /^(?:19|20)\d\d$/;
const suffixForm = /^[a-z]$/;
/** A body's code as typed behind a blank: 'tu', 'ubnd', 'qh'. */
const codeForm = /^[a-z]{1,7}$/;

/**
 * Finds document numbers in every way people type them: 98/2023/QH15, 98-2023-qh15, 98 2023 qh15,
 * nq 98, NQ98, nghị quyết số 98/2023, 05-CT/TU, 05 ct tu, 125/SGDĐT-VP.
 */
export function findNumbers(words: readonly QueryWord[]): NumberGuess[] {
  const runs = words.flatMap((word) =>
    word.runs.map((run, index) => ({ text: foldAccents(run), isGlued: index > 0 })),
  );
  const guesses: NumberGuess[] = [];
  let at = 0;
  while (at < runs.length) {
    const guess = readNumber(runs, at);
    if (guess !== undefined) guesses.push(guess);
    at = guess?.readings[0]?.to ?? at + 1;
  }
  return guesses;
}

function readNumber(runs: readonly Run[], from: number): NumberGuess | undefined {
  const texts = runs.map(({ text }) => text);
  const leading = typeAt(texts, from);
  let at = from + (leading?.length ?? 0);
  if (leading !== undefined && texts[at] === 'so') at++;
  const [ordinal, ...spellings] = spelledOrdinals(texts[at] ?? '');
  if (ordinal === undefined) return undefined;
  at++;
  const rest: string[] = [];
  if (runs[at]?.isGlued === true && suffixForm.test(texts[at] ?? '')) rest.push(texts[at++] ?? '');
  if (isDuration(texts, at)) return undefined;
  if (texts[at] === 'nam') at++;
  const year = yearForm.test(texts[at] ?? '') ? [texts[at++] ?? ''] : [];
  const isYearGlued = year.length > 0 && runs[at - 1]?.isGlued === true;
  const next = typeBehind(runs, texts, at);
  // Behind a blank, a second type begins another number: "nq 98 nq 54".
  const trailing = leading === undefined || runs[at]?.isGlued === true ? next : undefined;
  const type = texts.slice(at, at + (trailing?.length ?? 0));
  at += type.length;
  const isTyped = leading !== undefined || trailing !== undefined;
  const isOver = trailing === undefined && next !== undefined;
  const body = isOver ? [] : bodyBehind(runs, at, isTyped || year.length > 0);
  // "2021-2025" is a stretch of years.
  const isPeriod = isYearGlued && yearForm.test(ordinal);
  if (!isTyped && (!isYearGlued || isPeriod) && body.length === 0) return undefined;

  const code = leading?.code ?? trailing?.code;
  const readings = [body, []].map((end): NumberReading => {
    const middle = [...rest, ...year];
    const cited = [...middle, ...type, ...end];
    return {
      to: at + end.length,
      // "nghị quyết 12/2024/NQ-HĐND" says its type twice, and its name has it once.
      name: [...(code === undefined ? [] : [code]), ordinal, ...middle, ...end],
      citations: cited.length === 0 ? [] : [ordinal, ...spellings].map((own) => [own, ...cited]),
    };
  });
  const distinct = body.length === 0 ? readings.slice(1) : readings;
  return { from, readings: distinct.filter(({ name }) => name.length > 1) };
}

/**
 * Whether what was counted is time: a plan for "5 năm" is not the plan of number 5. A number may have
 * its year or its day behind it all the same ("98 năm 2023", "15 ngày 3/4").
 */
function isDuration(texts: readonly string[], at: number): boolean {
  const [unit, next = '', last = ''] = texts.slice(at, at + 3);
  if (unit === 'ngay') return !/^\d/.test(next);
  return unit === 'thang' || (unit === 'nam' && (!yearForm.test(next) || yearForm.test(last)));
}

/** The type behind the ordinal and the year; QH15 is a body, though QH is also a type's code. */
function typeBehind(
  runs: readonly Run[],
  texts: readonly string[],
  at: number,
): ReturnType<typeof typeAt> {
  const type = typeAt(texts, at);
  const next = runs[at + (type?.length ?? 0)];
  return next?.isGlued === true && /^\d/.test(next.text) ? undefined : type;
}

/**
 * The body's code: what follows without a blank, or behind one a single code with its number
 * ("05 CT TU", "98 2023 QH15"). Where nothing yet tells a number, only letters without a blank do.
 */
function bodyBehind(runs: readonly Run[], at: number, isNumber: boolean): string[] {
  const first = runs[at];
  const isBody = codeForm.test(first?.text ?? '') || (isNumber && first?.isGlued === true);
  if (first === undefined || !isBody || !(isNumber || first.isGlued)) return [];
  const end = runs.findIndex((run, index) => index > at && !run.isGlued);
  return runs.slice(at, end < 0 ? undefined : end).map(({ text }) => text);
}

/** An ordinal without and with the zero that stands before a single digit; nothing if it is none. */
function spelledOrdinals(text: string): string[] {
  if (!ordinalForm.test(text)) return [];
  const plain = text.replace(/^0+(?=\d)/, '');
  return [...new Set([plain, plain.padStart(2, '0'), text])];
}
