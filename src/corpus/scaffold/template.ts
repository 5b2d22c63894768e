import { stringify } from 'yaml';
import type { z } from 'zod';
import { scaffoldWords } from '#i18n/scaffold.ts';
import { schemaBelow } from '../schema-walk.ts';

/** A value that a clerk has to write. */
export const fill = Symbol('fill');
/** A field that a clerk may write. */
export const optional = Symbol('optional');

/** What a made file says, before it becomes YAML; a date is plain, everything else is quoted where YAML asks for it. */
export type TemplateValue =
  | string
  | number
  | boolean
  | typeof fill
  | typeof optional
  | { readonly plain: string }
  | readonly TemplateValue[]
  | TemplateFields;

export interface TemplateFields {
  readonly [key: string]: TemplateValue;
}

/**
 * Writes a template as YAML. What has to be filled in is left empty, which the checker reports, with
 * a comment that says what belongs there in the words of the schema.
 */
export function writeTemplate(schema: z.ZodType, template: TemplateFields): string {
  return linesOf(schema, template).join('\n') + '\n';
}

function linesOf(schema: unknown, fields: TemplateFields): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const below = schemaBelow(schema, key, fields);
    if (value === optional) return [`# ${key}: # ${scaffoldWords.optional}: ${wordsOf(below)}`];
    return field(key, value, below);
  });
}

function field(key: string, value: TemplateValue, schema: unknown): string[] {
  if (value === fill) return [`${key}: # ${scaffoldWords.fill}: ${wordsOf(schema)}`];
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
  if (isPlain(value)) return [`${key}: ${value.plain}`];
  if (!isList(value)) return [`${key}:`, ...linesOf(schema, value).map((line) => `  ${line}`)];
  if (value.every((item) => typeof item === 'string')) {
    return [`${key}: [${value.map(scalar).join(', ')}]`];
  }
  return [
    `${key}:`,
    ...value.flatMap((item, index) => listItem(item, schemaBelow(schema, index, value))),
  ];
}

function listItem(item: TemplateValue, schema: unknown): string[] {
  if (typeof item !== 'object' || isPlain(item) || isList(item)) {
    return [`  - ${isPlain(item) ? item.plain : scalar(item)}`];
  }
  return linesOf(schema, item).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function scalar(value: TemplateValue): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function wordsOf(schema: unknown): string {
  return (schema as z.ZodType | undefined)?.description ?? '';
}

function isPlain(value: TemplateValue): value is { readonly plain: string } {
  return typeof value === 'object' && 'plain' in value && typeof value.plain === 'string';
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}
