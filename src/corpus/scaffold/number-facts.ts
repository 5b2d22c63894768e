import { parseCivilDate } from '#domain/civil-date.ts';
import { parseDocumentNumber, type DocumentNumber } from '#domain/document-number.ts';
import { documentTypesOfCode, type DocumentTypeId } from '#domain/document-type.ts';
import { existenceAt } from '#domain/existence.ts';
import { scaffoldWords } from '#i18n/scaffold.ts';
import type { Catalogue, KnownBody } from './catalogue.ts';

export type RuleSet = keyof typeof scaffoldWords.rules;

/** The first day of Hướng dẫn 05-HD/VPTW, which replaced 36-HD/VPTW. */
const newPartyRules = '2026-05-27';

/** What follows from a document number and a date, each as far as it follows. */
export interface NumberFacts {
  readonly number: DocumentNumber;
  /** The kinds the number may stand for: one, or two where the code has two meanings, or none. */
  readonly types: readonly DocumentTypeId[];
  /** The bodies of the content folder that may have given it. */
  readonly bodies: readonly KnownBody[];
  /** The bodies with the abbreviation of the number that did not exist on the date. */
  readonly absent: readonly KnownBody[];
  readonly rules: RuleSet | undefined;
}

/**
 * Reads a number against the bodies of a content folder that may have existed on the date. Where
 * several share an abbreviation the publisher's own is meant, if it is one of them. Undefined when the number cannot be read.
 */
export function numberFacts(
  text: string,
  date: string | undefined,
  { bodies, publisher }: Pick<Catalogue, 'bodies' | 'publisher'>,
): NumberFacts | undefined {
  const number = parseDocumentNumber(text);
  if (!number) return undefined;
  const rules = ruleSet(number, date);
  const codes = new Set([number.body, number.body.replace(/\d+$/, ''), ...number.body.split('-')]);
  const named = bodies.filter(({ abbreviations }) => abbreviations.some((code) => codes.has(code)));
  const absent = named.filter((body) => isAbsent(body, date));
  const candidates = named.filter((body) => !absent.includes(body));
  const own = candidates.filter(({ id }) => id === publisher);
  const types = typesOf(number, rules);
  return { number, types, bodies: own[0] ? own : candidates, absent, rules };
}

function isAbsent({ existence }: KnownBody, date: string | undefined): boolean {
  const day = date === undefined ? undefined : parseCivilDate(date);
  return day !== undefined && ['ended', 'not-yet'].includes(existenceAt(existence, day));
}

function ruleSet({ system }: DocumentNumber, date: string | undefined): RuleSet | undefined {
  if (system !== 'party') return system;
  const day = date === undefined ? undefined : parseCivilDate(date);
  if (!day) return undefined;
  if (day.end < newPartyRules) return 'party-before';
  return day.start >= newPartyRules ? 'party-after' : undefined;
}

function typesOf(number: DocumentNumber, rules: RuleSet | undefined): readonly DocumentTypeId[] {
  if (number.system === 'national-assembly') return [];
  if (number.system === 'official-letter') return ['official-letter'];
  if (number.typeCode === undefined) return [];
  const system = number.system === 'party' ? 'party' : 'state';
  const types = documentTypesOfCode(number.typeCode, system).map(({ id }) => id);
  // Until May 2026 the Party wrote quy định as QĐi, so its QĐ was always a quyết định.
  return number.typeCode === 'QĐ' && rules === 'party-before' ? ['decision'] : types;
}
