import { documentTypes } from './document-type.ts';
import {
  cleanNumber,
  isPartyBody,
  mendBody,
  mendCode,
  restoreStroke,
} from './document-number-spelling.ts';
import { slugify, toNfc } from './vietnamese.ts';

/** The systems of numbering, in the order in which a number is tried against them. */
export type NumberSystem =
  'national-assembly' | 'normative' | 'party' | 'administrative' | 'official-letter';

/**
 * A document number taken apart. It is no identity: local state numbers repeat between bodies, and
 * Party numbers between terms.
 */
export interface DocumentNumber {
  /** The number as given, in NFC. */
  readonly text: string;
  readonly system: NumberSystem;
  /** '98', '05', '12a', '66.19'. */
  readonly ordinal: string;
  readonly year?: number;
  /** 'NQ', 'QĐ', …; absent where the system has none (Quốc hội, công văn). */
  readonly typeCode?: string;
  /** The issuing body or bodies as coded: 'QH15', 'HĐND', 'QU', 'BTCTU-BDVTU'. */
  readonly body: string;
  /** The drafting unit of an official letter: 'VP' in 125/SGDĐT-VP. */
  readonly unit?: string;
  /** The term of the National Assembly or its standing committee: 15 for QH15. */
  readonly term?: number;
}

const types = Object.values(documentTypes);

/** The type codes of numbers with a year (30/2020/NĐ-CP). */
export const normativeCodes: readonly string[] = types.flatMap((type) =>
  type.normative === true && type.stateCode !== undefined ? [type.stateCode] : [],
);

/** The type codes of the state's numbers without a year (1685/NQ-UBTVQH15). */
export const administrativeCodes: readonly string[] = types.flatMap((type) => type.stateCode ?? []);

/** The type codes of the Party's numbers (221-KH/QU). */
export const partyCodes: readonly string[] = [
  ...new Set(types.flatMap((type) => type.partyCodes ?? [])),
];

const year = '(?:19|20)\\d{2}';
const word = '\\p{Lu}[\\p{L}\\d]*';
const words = `${word}(?:-${word})*`;
const wordsWithDots = `${word}(?:[-.]${word})*`;

const patterns: readonly (readonly [NumberSystem, RegExp])[] = [
  [
    'national-assembly',
    new RegExp(`^(?<ordinal>\\d{1,4})/(?<year>${year})/(?<body>(?:UBTV)?QH\\d{1,2})$`, 'u'),
  ],
  [
    'normative',
    new RegExp(
      `^(?<ordinal>\\d{1,4}(?:\\.\\d{1,3})?[a-z]?)/(?<year>${year})/` +
        `(?<type>${normativeCodes.join('|')})-(?<body>${words})$`,
      'u',
    ),
  ],
  [
    'party',
    new RegExp(
      `^(?<ordinal>\\d{1,5}[a-z]?)-(?<type>${partyCodes.join('|')})/(?<body>${words})$`,
      'u',
    ),
  ],
  [
    'administrative',
    new RegExp(
      `^(?<ordinal>\\d{1,5}[a-z]?)/(?<type>${administrativeCodes.join('|')})-` +
        `(?<body>${wordsWithDots})$`,
      'u',
    ),
  ],
  [
    'official-letter',
    new RegExp(
      `^(?<ordinal>\\d{1,5}[a-z]?)/(?!(?:${administrativeCodes.join('|')})-)` +
        `(?<body>${word})(?:-(?<unit>\\p{Lu}[\\p{L}\\d.&]*))?$`,
      'u',
    ),
  ],
];

/**
 * Takes a document number apart, in whatever Unicode form it comes and with blanks around it.
 * Anything that is not exactly one number gives undefined. It checks the form only: a misspelt body
 * (`HDND`) passes, and `suggestDocumentNumber` finds it.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const number = toNfc(text).trim();
  for (const [system, pattern] of patterns) {
    const groups = pattern.exec(number)?.groups;
    if (groups) return describe(number, system, groups);
  }
  return undefined;
}

function describe(
  text: string,
  system: NumberSystem,
  groups: Record<string, string | undefined>,
): DocumentNumber {
  const { ordinal = '', year, type, body = '', unit } = groups;
  const term = /^(?:UBTV)?QH(\d{1,2})$/.exec(body)?.[1];
  return {
    text,
    system,
    ordinal,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(type === undefined ? {} : { typeCode: type }),
    body,
    ...(unit === undefined ? {} : { unit }),
    ...(term === undefined ? {} : { term: Number(term) }),
  };
}

/**
 * The form under which a number is looked up: equal for spellings that differ in case, blanks,
 * Unicode form, look-alikes of Đ or a zero in front (texts drop it), and different for D and Đ.
 */
export function documentNumberKey(text: string): string {
  return restoreStroke(toNfc(text).toUpperCase())
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** The number as part of an address: '98-2023-qh15'. DA and ĐA become the same, so it is no key. */
export function documentNumberSlug(text: string): string {
  return slugify(text);
}

/**
 * The nearest valid spelling of a number: without blanks and 'Số:', hyphens for long dashes, Đ and
 * Latin letters for their look-alikes, NĐ for ND, HĐND for HDND, the separators of the Party for its
 * bodies. A number that is right comes back as it is; undefined if nothing valid comes out. For a
 * hint to a person, never to be applied unasked.
 */
export function suggestDocumentNumber(text: string): string | undefined {
  const clean = cleanNumber(text);
  const mended =
    mendAssembly(clean) ?? mendNormative(clean) ?? mendTyped(clean) ?? mendLetter(clean);
  return mended === undefined ? undefined : parseDocumentNumber(mended)?.text;
}

function mendAssembly(text: string): string | undefined {
  const [, ordinal, year, body, term] =
    /^(\d+)[-/](\d{4})[-/]((?:UBTV)?QH)[-/]?(\d+)$/i.exec(text) ?? [];
  return body && `${ordinal}/${year}/${body.toUpperCase()}${term}`;
}

function mendNormative(text: string): string | undefined {
  const [, ordinal, year, type = '', body = ''] =
    /^(\d[\d.]*[a-z]?)[-/](\d{4})[-/](\p{L}+)[-/](\p{L}.*)$/u.exec(text) ?? [];
  const code = mendCode(type, normativeCodes);
  return code && `${ordinal}/${year}/${code}-${mendBody(body)}`;
}

function mendTyped(text: string): string | undefined {
  const [, ordinal, first, type = '', second, written = ''] =
    /^(\d+[a-z]?)([-/])(\p{L}+)([-/])(\p{L}.*)$/u.exec(text) ?? [];
  const body = mendBody(written);
  const forParty = isPartyBody(body) || (first === '-' && second === '/');
  const code = mendCode(type, forParty ? partyCodes : administrativeCodes);
  return code && (forParty ? `${ordinal}-${code}/${body}` : `${ordinal}/${code}-${body}`);
}

function mendLetter(text: string): string | undefined {
  const [, ordinal, body] = /^(\d+[a-z]?)\/(\p{L}.*)$/u.exec(text) ?? [];
  const mended = body && `${ordinal}/${mendBody(body)}`;
  // A type code in small letters would come out as one of the two that it may mean (HD, HĐ).
  return mended && parseDocumentNumber(mended)?.system === 'official-letter' ? mended : undefined;
}
