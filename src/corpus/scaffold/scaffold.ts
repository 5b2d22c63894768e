import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import { sentenceCase, slugify, toNfc } from '#domain/vietnamese.ts';
import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { collections } from '../collections.ts';
import { citable } from '../schema/reference-to.ts';
import { didYouMean, nearestFew } from '../suggestion.ts';
import type { Catalogue } from './catalogue.ts';
import { entryTemplate } from './entry-template.ts';
import {
  choicesOf,
  formProblem,
  isDateField,
  numberDoubt,
  targetOf,
  type FieldName,
  type FieldValues,
} from './field.ts';
import { kindOf, scaffoldKinds, type KindName, type ScaffoldKind } from './kind.ts';
import { numberFacts, type NumberFacts } from './number-facts.ts';
import { requiredFields } from './required-fields.ts';
import { writeTemplate } from './template.ts';
import { typedDate } from './typed-date.ts';

/** Something to be made: its kind and what was said of it. */
export interface ScaffoldRequest {
  readonly kind: KindName;
  readonly values: FieldValues;
}

/** A field that stops the making: nothing was given (`reason` undefined), or what was given is wrong. */
export interface OpenField {
  readonly field: FieldName;
  readonly reason?: string;
  /** Whether another file stands where this one would go. */
  readonly taken?: true;
  /** Ids or values that fit, where only a few do. */
  readonly fitting?: readonly string[];
}

/** A file to be written, or what is still needed for it. */
export type Scaffold =
  | {
      readonly state: 'ready';
      /** Relative to the content folder. */
      readonly file: string;
      readonly text: string;
      /** What was taken from the number, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly state: 'open'; readonly fields: readonly OpenField[] };

/**
 * Plans a new file of a content folder. From a number it takes the type, the body and the rules that
 * apply; from these or the title the name of the file; from the date the folder of the year.
 */
export function planScaffold({ kind, values }: ScaffoldRequest, catalogue: Catalogue): Scaffold {
  const stated = cleaned(kind, values);
  const facts =
    stated.number === undefined ? undefined : numberFacts(stated.number, stated.date, catalogue);
  const known = completed(kind, stated, facts, catalogue);
  const wrong = wrongFields(kind, known, catalogue);
  if (wrong.length > 0) return { state: 'open', fields: wrong };
  const missing = requiredFields(kind, known).filter((field) => known[field] === undefined);
  if (missing.length > 0) {
    return { state: 'open', fields: missing.map((field) => openField(field, known, facts)) };
  }
  const { collection }: ScaffoldKind = scaffoldKinds[kind];
  const id = entryId(kind, known);
  const taken = takenBy(collection, id, catalogue);
  if (taken !== undefined) {
    return {
      state: 'open',
      fields: [{ field: 'slug', reason: words.exists.replace('{file}', taken), taken: true }],
    };
  }
  const record = collections[collection].layout === 'record';
  const yaml = writeTemplate(
    collections[collection].schema,
    entryTemplate(kind, (field) => known[field] ?? ''),
  );
  return {
    state: 'ready',
    file: `${collection}/${id}.${record ? 'yaml' : 'md'}`,
    text: record ? yaml : `---\n${yaml}# ${words.fill}: ${words.fillBody}\n---\n`,
    notes: facts ? notesOf(stated, facts) : [],
  };
}

function cleaned(kind: KindName, values: FieldValues): FieldValues {
  const { fields }: ScaffoldKind = scaffoldKinds[kind];
  const entries = fields.flatMap((field) => {
    const value = values[field];
    if (value === undefined) return [];
    const text = toNfc(value).trim();
    return [[field, isDateField(field) ? typedDate(text) : text] as const];
  });
  return Object.fromEntries(entries);
}

/** Adds everything that follows from what was said. */
function completed(
  kind: KindName,
  stated: FieldValues,
  facts: NumberFacts | undefined,
  { today }: Catalogue,
): FieldValues {
  const [type, ...otherTypes] = facts?.types ?? [];
  const [body, ...otherBodies] = facts?.bodies ?? [];
  const withFacts: FieldValues = {
    ...(kind !== 'person' && { published: today }),
    ...(type !== undefined && otherTypes.length === 0 && { type }),
    ...(body !== undefined && otherBodies.length === 0 && { body: body.id }),
    ...(kind === 'directive' && stated.number !== undefined && { form: 'written' }),
    ...stated,
  };
  const { title, subject } = withFacts;
  return {
    ...withFacts,
    ...(title !== undefined && subject === undefined && { subject: title }),
    ...(title === undefined && titleFrom(kind, withFacts)),
  };
}

function titleFrom(kind: KindName, { number, type, subject }: FieldValues): FieldValues {
  if (kind === 'reference' || !number || !type || !subject) return {};
  const title = words.fillTitle
    .replace('{type}', sentenceCase(wordOf(type)))
    .replace('{number}', number)
    .replace('{subject}', subject);
  return { title };
}

function wrongFields(kind: KindName, known: FieldValues, catalogue: Catalogue): OpenField[] {
  return Object.entries(known).flatMap(([name, value]) => {
    const field = name as FieldName;
    const reason =
      formProblem(field, value) ??
      choiceProblem(kind, field, value) ??
      idProblem(kind, field, value, catalogue);
    return reason === undefined ? [] : [{ field, reason }];
  });
}

function choiceProblem(kind: KindName, field: FieldName, value: string): string | undefined {
  const choices = choicesOf(field, kind === 'place');
  if (!choices || choices.some((choice) => choice.value === value)) return undefined;
  const names = choices.map((choice) => `${choice.value}: ${choice.label}`).join('; ');
  return words.badChoice.replace('{value}', value).replace('{names}', names);
}

function idProblem(
  kind: KindName,
  field: FieldName,
  value: string,
  { files }: Catalogue,
): string | undefined {
  const target = targetOf(field, scaffoldKinds[kind].collection);
  if (!target) return undefined;
  const ids = Object.keys(files[target] ?? {});
  const unknown = value
    .split(field === 'topics' ? /[\s,]+/ : /\n/)
    .filter(Boolean)
    .find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const sentence = words.badId.replace('{value}', unknown).replace('{collections}', `${target}/`);
  const known = nearestFew(unknown, ids, 5);
  const others = known.length > 0 ? words.knownIds.replace('{names}', known.join(', ')) : '';
  const first = words.makeFirst.replace('{kind}', kindOf(target));
  return [sentence, didYouMean(unknown, ids, others), first].filter(Boolean).join(' ');
}

function openField(
  field: FieldName,
  { date = '' }: FieldValues,
  facts: NumberFacts | undefined,
): OpenField {
  if (field === 'type' && facts && facts.types.length > 1) return { field, fitting: facts.types };
  if (field === 'body' && facts && facts.bodies.length > 1) {
    return { field, fitting: facts.bodies.map(({ id }) => id) };
  }
  if (field === 'body' && facts?.absent[0] && facts.bodies.length === 0) {
    const names = facts.absent.map(({ id, name }) => `${name} (${id})`).join(', ');
    return { field, reason: words.absentBody.replace('{names}', names).replace('{date}', date) };
  }
  return { field };
}

function entryId(kind: KindName, known: FieldValues): string {
  const slug = known.slug ?? slugOf(kind, known);
  const { layout } = collections[scaffoldKinds[kind].collection];
  return layout === 'text-by-year' ? `${known.date?.slice(0, 4) ?? ''}/${slug}` : slug;
}

function slugOf(kind: KindName, { number, type, short, name, title }: FieldValues): string {
  if (number && kind === 'reference') return slugify(number);
  // The word of the type keeps apart what loses its stroke in an address: 12/DA-UBND, 12/ĐA-UBND.
  if (number && type) return slugify(`${wordOf(type)} ${number}`);
  return slugify(short ?? name ?? title ?? '');
}

function takenBy(
  collection: ScaffoldKind['collection'],
  id: string,
  { files }: Catalogue,
): string | undefined {
  const shared = citable.find((name) => name === collection) ? citable : [collection];
  return shared.map((name) => files[name]?.[id]).find((file) => file !== undefined);
}

function notesOf(stated: FieldValues, { types, bodies, rules }: NumberFacts): string[] {
  const [type] = types;
  const [body] = bodies;
  const doubt = numberDoubt(stated.number ?? '');
  return [
    ...(doubt === undefined ? [] : [doubt]),
    ...(type && types.length === 1 && stated.type === undefined
      ? [words.noteType.replace('{type}', documentTypes[type].word)]
      : []),
    ...(body && bodies.length === 1 && stated.body === undefined
      ? [words.noteBody.replace('{body}', body.name)]
      : []),
    ...(rules ? [words.noteRules.replace('{rules}', words.rules[rules])] : []),
  ];
}

function wordOf(type: string): string {
  return Object.hasOwn(documentTypes, type) ? documentTypes[type as DocumentTypeId].word : type;
}
