import { parseCivilDate } from '#domain/civil-date.ts';
import { documentTypeIds, documentTypes } from '#domain/document-type.ts';
import { parseDocumentNumber, suggestDocumentNumber } from '#domain/document-number.ts';
import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { bodyKinds, levels } from '../schema/body.ts';
import type { CollectionName } from '../schema/reference-to.ts';
import { typedDate } from './typed-date.ts';

/** One thing that is asked or given when something is made. */
export type FieldName = keyof typeof words.fields;

/** What is known so far, as it was typed. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

/** A value to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Flags in Vietnamese; the name of a field is a flag too. */
const flags: Readonly<Partial<Record<FieldName, string>>> = {
  form: 'hinh-thuc',
  number: 'so',
  type: 'loai',
  title: 'ten',
  subject: 'trich-yeu',
  name: 'ho-ten',
  short: 'ten-tat',
  date: 'ngay',
  body: 'co-quan',
  person: 'nguoi',
  office: 'chuc-danh',
  conference: 'hoi-nghi',
  place: 'dia-ban',
  parent: 'cap-tren',
  level: 'cap',
  'body-kind': 'loai-co-quan',
  abbreviation: 'viet-tat',
  code: 'ma',
  ordinal: 'lan-thu',
  description: 'mo-ta',
  topics: 'linh-vuc',
  url: 'dia-chi',
  published: 'ngay-dang',
  slug: 'ten-tep',
  draft: 'nhap',
};

/** The Vietnamese flag of a field, without its dashes. */
export function flagOf(field: FieldName): string {
  return flags[field] ?? field;
}

/**
 * The field that a flag names, of those that a kind takes. `--ten` also gives the name of what has a
 * name and no title.
 */
export function fieldOfFlag(flag: string, fields: readonly FieldName[]): FieldName | undefined {
  const named = fields.find((field) => field === flag || flagOf(field) === flag);
  return named ?? (flag === 'ten' && fields.includes('name') ? 'name' : undefined);
}

/** The values of a field that takes only certain ones. */
export function choicesOf(field: FieldName, places: boolean): readonly Choice[] | undefined {
  if (field === 'form') return worded(['spoken', 'written']);
  if (field === 'level') return worded(places ? [...levels, 'country'] : levels);
  if (field === 'body-kind') return worded(bodyKinds);
  if (field === 'type') {
    return documentTypeIds.map((id) => ({ value: id, label: documentTypes[id].word }));
  }
  return undefined;
}

function worded(values: readonly (keyof typeof words.choices)[]): Choice[] {
  return values.map((value) => ({ value, label: words.choices[value] }));
}

/** The collection into which an id field points. `parent` points into the collection of its own kind. */
export function targetOf(field: FieldName, own: CollectionName): CollectionName | undefined {
  switch (field) {
    case 'body':
      return 'bodies';
    case 'person':
      return 'people';
    case 'conference':
      return 'conferences';
    case 'place':
      return 'places';
    case 'topics':
      return 'topics';
    case 'parent':
      return own;
    default:
      return undefined;
  }
}

/** Whether a field holds a date. */
export function isDateField(field: FieldName): boolean {
  return field === 'date' || field === 'published';
}

/** What is wrong with the form of a value, in a sentence; undefined when nothing is. */
export function formProblem(field: FieldName, value: string): string | undefined {
  if (field === 'number') return numberProblem(value);
  if (isDateField(field)) {
    return parseCivilDate(typedDate(value)) ? undefined : words.badDate.replace('{value}', value);
  }
  if (field === 'ordinal') {
    return /^[1-9]\d*$/.test(value) ? undefined : words.badOrdinal.replace('{value}', value);
  }
  if (field === 'slug') {
    const good = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
    return good ? undefined : words.badSlug.replace('{value}', value);
  }
  if (field === 'url') {
    const good = /^https?:\/\//.test(value) && URL.canParse(value);
    return good ? undefined : words.badUrl.replace('{value}', value);
  }
  return value.trim() === '' || /\n/.test(value) ? words.longText : undefined;
}

function numberProblem(value: string): string | undefined {
  const number = parseDocumentNumber(value);
  const suggestion = suggestDocumentNumber(value);
  // A type code without its stroke reads as the body of an official letter: 5/QD-UBND.
  const misread =
    number?.system === 'official-letter' && suggestion !== undefined && suggestion !== number.text;
  if (number && !misread) return undefined;
  return suggestion === undefined
    ? words.badNumber.replace('{value}', value)
    : words.badNumberSuggestion.replace('{value}', value).replace('{suggestion}', suggestion);
}

/** What a number that can be read was perhaps meant to be, in a sentence: 12/NQ-HDND without its Đ. */
export function numberDoubt(value: string): string | undefined {
  const suggestion = suggestDocumentNumber(value);
  return suggestion === undefined || suggestion === value
    ? undefined
    : words.doubtfulNumber.replace('{value}', value).replace('{suggestion}', suggestion);
}
