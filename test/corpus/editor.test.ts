import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectionNames, collections } from '#corpus/collections.ts';
import { loadCorpus } from '#corpus/load.ts';
import { writeFrontMatterManifest } from '#corpus/json-schema/front-matter-manifest.ts';
import {
  editorSchema,
  editorSchemaNames,
  jsonSchemaOf,
  jsonSchemaText,
} from '#corpus/json-schema/json-schema.ts';
import { findForbiddenMdx } from '#markdown/mdx-guard.ts';
import { conferenceText, now, smallest, writeFolder } from './folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the schemas that editors use', () => {
  test.each(editorSchemaNames)('%s is kept as it is made: `npm run schemas`', (name) => {
    expect(read(`schemas/${name}.schema.json`)).toBe(jsonSchemaText(name));
  });

  test('take every entry of a whole publisher', async () => {
    const { entries } = await loadCorpus(path.join(root, 'test/fixtures/publisher'), { now });
    const refused = collectionNames.flatMap((name) => {
      const schema = z.fromJSONSchema(jsonSchemaOf(name));
      return entries[name].flatMap(({ file, raw }) => {
        const { error } = schema.safeParse(raw);
        return error ? [`${file}: ${error.message}`] : [];
      });
    });
    expect(refused).toEqual([]);
  });

  test('refuse a misspelt key, an impossible month and a value outside an enumeration', () => {
    const schema = z.fromJSONSchema(jsonSchemaOf('topics'));
    expect(schema.safeParse({ name: 'a', description: 'b', naem: 'c' }).success).toBe(false);
    const date = (value: unknown) =>
      z.fromJSONSchema(jsonSchemaOf('places')).safeParse({
        name: 'a',
        level: 'commune',
        existence: [{ from: value }],
      }).success;
    expect([2023, '2023', '2023-10', '2023-10-15'].map(date)).toEqual([true, true, true, true]);
    expect(['2023-13', '15/10/2023', 'hôm qua'].map(date)).toEqual([false, false, false]);
  });

  test('describe every field in Vietnamese', () => {
    const silent = editorSchemaNames
      .filter((name) => name !== 'redirects')
      .flatMap((name) => undescribed(jsonSchemaOf(name), name));
    expect(silent).toEqual([]);
  });

  test('are wired to the files of a content folder', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as {
      'yaml.schemas': Record<string, string[]>;
    };
    const wired = Object.entries(settings['yaml.schemas']).map(([schema, [glob]]) => [
      schema.replace(/^\.\/schemas\/|\.schema\.json$/g, ''),
      glob,
    ]);
    const records = collectionNames.filter((name) => collections[name].layout === 'record');
    expect(Object.fromEntries(wired)).toEqual({
      ...Object.fromEntries(records.map((name) => [name, `content/${name}/*.yaml`])),
      site: 'content/site.yaml',
      glossary: 'content/glossary.yaml',
      redirects: 'content/redirects.yaml',
    });
  });
});

test('the manifest for front matter names each text with its schema', async () => {
  const content = await writeFolder({
    ...smallest,
    'conferences/2099/họp.md': 'x',
    'conferences/2099/hop.md': conferenceText(),
    'conferences/2099/hop.en.md': 'x',
  });
  const project = await writeFolder({});
  await writeFrontMatterManifest(content, project);
  const folder = path.join(project, '.astro/collections');
  const manifest = JSON.parse(await readFile(path.join(folder, 'collections.json'), 'utf8')) as {
    collections: { name: string }[];
    entries: Record<string, string>;
  };
  const address = pathToFileURL(content).href.toLowerCase();
  expect(manifest.entries).toEqual({
    [`${address}/conferences/2099/hop.md`]: 'congbo-conferences',
    [`${address}/conferences/2099/hop.en.md`]: 'congbo-translation',
  });
  const files = new Set(readdirSync(folder));
  expect(manifest.collections.filter(({ name }) => !files.has(`${name}.schema.json`))).toEqual([]);
});

interface Snippet {
  readonly scope: string;
  readonly body: readonly string[];
}

const snippets = Object.entries(
  // JSON with trailing commas, which YAML takes.
  parse(read('.vscode/congbo.code-snippets')) as Record<string, Snippet>,
);

describe('snippets', () => {
  test.each(snippets.filter(([, { body }]) => !body[0]?.startsWith('<')))(
    '%s has only fields that exist, with values that fit',
    (_, { body }) => {
      const data = parse(filledIn(body).replaceAll(/^---$/gm, '')) as unknown;
      const record = (Array.isArray(data) ? { tasks: data } : data) as Record<string, unknown>;
      const field = 'updates' in record ? { tasks: [{ id: 'a', ...record }] } : record;
      expect(editorSchemaNames.map((name) => misfits(name, field))).toContainEqual([]);
    },
  );

  test.each(snippets.filter(([, { body }]) => body[0]?.startsWith('<')))(
    '%s is a component that a text may use',
    (_, { body }) => {
      expect(findForbiddenMdx(filledIn(body), 1)).toEqual([]);
    },
  );
});

/** What a schema has against some data, not counting what is missing. */
function misfits(name: (typeof editorSchemaNames)[number], data: object): string[] {
  const whole = name === 'directives' ? { form: 'written', ...data } : data;
  const { error } = editorSchema(name).safeParse(whole);
  return (error?.issues ?? [])
    .filter(({ path: way }) => valueAt(whole, way) !== undefined)
    .map(({ message, path: way }) => `${way.join('.')}: ${message}`);
}

function valueAt(data: object, way: readonly PropertyKey[]): unknown {
  return way.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], data);
}

/** The text of a snippet with the first of every choice and every default in it. */
function filledIn(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}

/** The ways to all fields of a JSON Schema that have no description. */
function undescribed(schema: unknown, way: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties') return undescribed(value, way);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(
      ([name, field]) => [
        ...(field.description ? [] : [`${way}.${name}`]),
        ...undescribed(field, `${way}.${name}`),
      ],
    );
  });
}
