import type { DocumentNumber } from '#domain/document-number.ts';
import type { Reading } from '../entry.ts';
import { listAt } from '../raw-value.ts';

/** The abbreviations of a body as its entry gives them. */
export function abbreviationsOf(body: Reading | undefined): string[] {
  return listAt(body?.raw, ['abbreviations']).filter((item) => typeof item === 'string');
}

/** Whether one of the bodies coded in a number is this one: 'QH15' is the QH of a term. */
export function isCodedBody(
  { body, unit }: DocumentNumber,
  abbreviations: readonly string[],
): boolean {
  const codes = [body, ...body.split(/[-.]/), ...(unit === undefined ? [] : [unit])];
  return codes.some(
    (code) => abbreviations.includes(code) || abbreviations.includes(code.replace(/\d+$/, '')),
  );
}
