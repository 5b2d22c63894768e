import { foldAccents, toNfc } from './vietnamese.ts';

// Capitals of the Cyrillic alphabet that look like Latin ones; they occur in real numbers.
const cyrillicCapitals = 'АВЕЅІЈКМНОРСТУХ';
const latinCapitals = 'ABESIJKMHOPCTYX';

// Bodies whose code loses its shape in capitals or without the stroke of đ.
const shapedBodies = new Map(
  [
    'TTg ThU HĐND HĐBT HĐTP ĐU ĐĐ ĐH BCĐ BCSĐ',
    'BGDĐT GDĐT SGDĐT BLĐTBXH LĐTBXH SLĐTBXH TLĐ TWĐTN ĐTN',
  ]
    .flatMap((line) => line.split(' '))
    .map((body) => [foldAccents(body), body]),
);

const partyBody = /^(?:TW|[TQH]U|ThU|ĐU|CB|VPTW|QUTW|(?:UBKT|BTC|BTG|BDV|BNC|VP)(?:TW|TU|QU|HU))$/;

/** Puts Đ for the capitals eth (U+00D0) and African D (U+0189), which look like it. */
export function restoreStroke(text: string): string {
  return text.replace(/[\u00d0\u0189]/g, 'Đ');
}

/** Removes what is wrong around and between the parts: blanks, 'Số:', long dashes, look-alikes. */
export function cleanNumber(text: string): string {
  return restoreStroke(toNfc(text))
    .replace(/[\u0400-\u04ff]/g, latinFor)
    .replace(/^\s*số(?=[\s:.\d])[\s:.]*/iu, '')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215\uff0f]/g, '/')
    .replace(/[.,;:]+$/, '');
}

function latinFor(letter: string): string {
  const at = cyrillicCapitals.indexOf(letter);
  return at < 0 ? letter : latinCapitals.charAt(at);
}

/** The code of the list that is meant, if case and the stroke of đ leave only one; `HD` stays `HD`. */
export function mendCode(code: string, codes: readonly string[]): string | undefined {
  if (codes.includes(code)) return code;
  const folded = foldAccents(code);
  const meant = codes.filter((candidate) => foldAccents(candidate) === folded);
  return meant.length === 1 ? meant[0] : undefined;
}

/** The body with the case and the đ of the known ones; a body in small letters gets capitals. */
export function mendBody(body: string): string {
  return body
    .split('-')
    .map(
      (part) =>
        shapedBodies.get(foldAccents(part)) ?? (/\p{Lu}/u.test(part) ? part : part.toUpperCase()),
    )
    .join('-');
}

/** Tells whether one of the joined bodies can only be a body of the Party. */
export function isPartyBody(body: string): boolean {
  return body.split('-').some((part) => partyBody.test(part));
}
