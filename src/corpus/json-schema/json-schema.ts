import { z } from 'zod';
import { schemaWords } from '#i18n/schemas.ts';
import { collections } from '../collections.ts';
import { civilDate } from '../schema/date.ts';
import { glossary } from '../schema/glossary.ts';
import { redirects } from '../schema/redirects.ts';
import { referenceTargets, type CollectionName } from '../schema/reference-to.ts';
import { site } from '../schema/site.ts';
import { translation } from '../schema/translation.ts';
import { enumWords } from './enum-words.ts';

/** Every schema that an editor may want, by the name of its file without `.schema.json`. */
export type EditorSchemaName = keyof typeof schemaWords.titles;

export const editorSchemaNames = Object.keys(schemaWords.titles) as EditorSchemaName[];

/** The zod schema of what a clerk writes in a file of this kind. */
export function editorSchema(name: EditorSchemaName): z.ZodType {
  return name in collections
    ? collections[name as CollectionName].schema
    : others[name as keyof typeof others];
}

const others = { translation, site, glossary, redirects } as const;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7, which YAML editors read) of what a clerk writes: with the Vietnamese
 * descriptions of the schema, words for the values of enumerations, and examples of dates and ids.
 */
export function jsonSchemaOf(name: EditorSchemaName): JsonSchema {
  const schema = z.toJSONSchema(editorSchema(name), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      improve(zodSchema, jsonSchema);
    },
  });
  return { $schema: schema.$schema, title: schemaWords.titles[name], ...schema } as JsonSchema;
}

/** The text of the file in which the schema is kept. */
export function jsonSchemaText(name: EditorSchemaName): string {
  return `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`;
}

function improve(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
  // Some editors write defaults into new files; an empty list says nothing there.
  if (Array.isArray(jsonSchema.default)) delete jsonSchema.default;
  if (isCivilDate(zodSchema)) {
    delete jsonSchema.anyOf;
    Object.assign(jsonSchema, {
      type: ['string', 'integer'],
      pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
      examples: ['2023-10-15', '2023-10', '2023'],
    });
  }
  const target = referenceTargets.get(zodSchema as never);
  if (target) {
    const folders = target.collections.map((collection) => `${collection}/`).join(', ');
    jsonSchema.description =
      `${jsonSchema.description ?? ''} ${schemaWords.reference.replace('{folders}', folders)}`.trim();
  }
  const words = jsonSchema.enum && enumWords(jsonSchema.enum);
  if (words)
    Object.assign(jsonSchema, { enumDescriptions: words, markdownEnumDescriptions: words });
}

/** A description makes a copy of the schema of dates, which shares its innermost part. */
function isCivilDate(schema: z.core.$ZodTypes): boolean {
  return schema instanceof z.ZodPipe && schema.def.in === civilDate.def.in;
}
