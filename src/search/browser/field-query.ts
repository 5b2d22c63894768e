import { foldAccents, slugify, toNfc } from '#domain/vietnamese.ts';
import type { Catalogue } from '../catalogue.ts';
import { foldedRuns } from '../document-names.ts';
import type { FilterValue } from '../record.ts';
import type { FilterName } from './state.ts';

/** A query in which some words name fields: 'ngân sách năm:2023', 'người:"Nguyễn Thị Lệ"'. */
export interface FieldQuery {
  /** What is left to look for in texts. */
  readonly text: string;
  /** Per field the ids of its values that are meant, of which any will do; all fields must hold. */
  readonly fields: readonly (readonly [name: FilterName, ids: readonly string[]])[];
}

/** The fields as people name them, without accents and blanks. */
const fieldNames: Readonly<Record<string, FilterName>> = {
  nguoi: 'nguoi',
  coquan: 'co-quan',
  linhvuc: 'linh-vuc',
  nam: 'nam',
  loai: 'loai',
  trangthai: 'trang-thai',
  tinhtrang: 'trang-thai',
  nhiemvu: 'nhiem-vu',
};

const fieldForm =
  /(?<=^|\s)(nguoi|co[ -]?quan|linh[ -]?vuc|nam|loai|trang[ -]?thai|tinh[ -]?trang|nhiem[ -]?vu)\s*:\s*/g;
const quotedForm = /^["“”„«]([^"“”„«»]*)["“”»]?/;

/**
 * Takes the fields out of what people type. A value stands in quotation marks, or goes on as long as
 * its words are those of a value. A field whose value nothing has stays in the text, as words.
 */
export function readFields(typed: string, catalogue: Catalogue): FieldQuery {
  const text = toNfc(typed);
  const folded = foldAccents(text);
  // Only where folding keeps every letter in its place can one be read by the other.
  if (folded.length !== text.length) return { text, fields: [] };
  const fields: [FilterName, string[]][] = [];
  let rest = '';
  let at = 0;
  for (const match of folded.matchAll(fieldForm)) {
    const name = fieldNames[(match[1] ?? '').replaceAll(/[ -]/g, '')];
    const begin = match.index + match[0].length;
    if (name === undefined || match.index < at) continue;
    const value = readValue(text.slice(begin), catalogue.filters[name]?.values ?? []);
    rest += text.slice(at, match.index);
    at = value === undefined ? begin : begin + value.length;
    if (value !== undefined) fields.push([name, [...value.ids]]);
  }
  return { text: (rest + text.slice(at)).replaceAll(/\s+/g, ' ').trim(), fields };
}

interface FieldValue {
  /** How much of the text it takes up. */
  readonly length: number;
  readonly ids: readonly string[];
}

function readValue(text: string, values: readonly FilterValue[]): FieldValue | undefined {
  const quoted = quotedForm.exec(text);
  if (quoted !== null) return valueOf(quoted[1] ?? '', quoted[0].length, values);
  let longest: FieldValue | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const length = index + word.length;
    const value = valueOf(text.slice(0, length), length, values);
    if (value === undefined) break;
    longest = value;
  }
  return longest;
}

function valueOf(
  typed: string,
  length: number,
  values: readonly FilterValue[],
): FieldValue | undefined {
  const wanted = ` ${foldedRuns(typed).join(' ')} `;
  if (wanted.trim() === '') return undefined;
  const slug = slugify(typed);
  const meant = values.filter(
    ({ id, label, names = [] }) =>
      id === slug ||
      [label, ...names].some((name) => ` ${foldedRuns(name).join(' ')} `.includes(wanted)),
  );
  return meant.length === 0 ? undefined : { length, ids: meant.map(({ id }) => id) };
}
