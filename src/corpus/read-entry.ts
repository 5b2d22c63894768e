import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { yamlErrorWords } from '#i18n/problems/yaml.ts';
import { readText } from '#markdown/text-facts.ts';
import { CheckedText } from './checked-text.ts';
import { collections, hasProvisions, type EntryData } from './collections.ts';
import type { Reading } from './entry.ts';
import type { FoundFile } from './files.ts';
import { splitFrontMatter, type FrontMatterText } from './front-matter.ts';
import type { Report } from './report.ts';
import { runTextRules } from './run-rules.ts';
import { shapeProblems } from './schema-problems.ts';
import type { CollectionName } from './schema/reference-to.ts';
import { decodeSource, type SourceText } from './source-file.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Which entry a file is, told by its path. */
export interface EntryIdentity<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly format: 'md' | 'mdx' | 'yaml';
}

/**
 * Reads one entry. What is wrong with it is reported; undefined when there is nothing to go on with,
 * because the file is no text or its YAML cannot be parsed.
 */
export function readEntry<C extends CollectionName>(
  file: FoundFile,
  identity: EntryIdentity<C>,
  report: Report,
): Reading<C> | undefined {
  const source = readReported(file, report);
  if (!source) return undefined;
  const parts = identity.format === 'yaml' ? undefined : splitReported(file, source, report);
  const yaml = identity.format === 'yaml' ? readYaml(source.text) : parts?.yaml;
  if (!yaml) {
    runTextRules(new CheckedText(file.path, source), report);
    return undefined;
  }
  const { schema } = collections[identity.collection];
  const data = parseReported(schema, yaml, file.path, report) as EntryData<C> | undefined;
  const text =
    parts && identity.format !== 'yaml'
      ? {
          format: identity.format,
          facts: readText(parts.body, {
            format: identity.format,
            provisions: hasProvisions(identity.collection, data ?? yaml.data),
            firstLine: parts.bodyLine,
          }),
        }
      : undefined;
  const body = parts && text && { ...text, offset: source.text.length - parts.body.length };
  runTextRules(new CheckedText(file.path, source, body), report);
  if (yaml.data === undefined) return undefined;
  return {
    collection: identity.collection,
    id: identity.id,
    file: file.path,
    absolute: file.absolute,
    data,
    raw: yaml.data,
    digest: createHash('sha256').update(source.bytes).digest('hex'),
    text,
  };
}

/** Reads a file as text; what keeps it from being one is reported. */
export function readReported(file: FoundFile, report: Report): SourceText | undefined {
  if (file.outside) {
    report.add('path-outside', file.path, { line: 1, column: 1 }, { value: file.path });
    return undefined;
  }
  const source = decodeSource(readFileSync(file.absolute));
  if (!('reason' in source)) return source;
  report.add(`file-${source.reason}`, file.path, source);
  return undefined;
}

/** Takes a text with front matter apart; a missing block is reported. */
export function splitReported(
  file: FoundFile,
  source: SourceText,
  report: Report,
): FrontMatterText | undefined {
  const parts = splitFrontMatter(source.text);
  if (!parts) report.add('front-matter-missing', file.path, { line: 1, column: 1 });
  return parts;
}

/** Validates YAML data; everything wrong with it is reported at its place. */
export function parseReported<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  file: string,
  report: Report,
): z.output<S> | undefined {
  for (const error of yaml.errors)
    report.add('yaml-syntax', file, error, { detail: yamlErrorWords(error.code) });
  if (yaml.errors.length > 0) return undefined;
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return result.data;
  for (const { rule, values, path, atKey } of shapeProblems(
    schema,
    yaml.data ?? {},
    result.error.issues,
  )) {
    report.add(rule, file, atKey ? yaml.locateKey(path) : yaml.locate(path), values);
  }
  return undefined;
}
