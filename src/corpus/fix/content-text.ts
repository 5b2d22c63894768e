import { parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { collections } from '../collections.ts';
import type { ContentFile } from '../content-file.ts';
import { glossary } from '../schema/glossary.ts';
import { redirects } from '../schema/redirects.ts';
import { site } from '../schema/site.ts';
import { translation } from '../schema/translation.ts';

/** The text of a file of the content folder: its YAML, and the Markdown behind that. Offsets count UTF-16 units. */
export interface ContentText {
  readonly text: string;
  readonly yaml: Document;
  /** Where the YAML begins in the text. */
  readonly yamlStart: number;
  /** Where the YAML ends in the text. */
  readonly yamlEnd: number;
  readonly schema: z.ZodType;
  /** Where the Markdown begins, and how it is parsed; undefined for a file of YAML alone. */
  readonly body: { readonly start: number; readonly format: 'md' | 'mdx' } | undefined;
}

const block = /^(---[ \t]*\n)(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/**
 * Takes a file's text apart (NFC, line feeds). Undefined for a file that is no entry, translation or
 * setting, and for YAML that cannot be parsed: what is not understood is not touched.
 */
export function readContentText(text: string, is: ContentFile): ContentText | undefined {
  const schema = schemaOf(is);
  if (!schema) return undefined;
  const isYaml = is.role === 'settings' || ('format' in is && is.format === 'yaml');
  const match = isYaml ? undefined : block.exec(text);
  if (!isYaml && !match) return undefined;
  const yamlStart = match?.[1]?.length ?? 0;
  const source = match ? (match[2] ?? '') : text;
  const yaml = parseDocument(source, { prettyErrors: false });
  if (yaml.errors.length > 0 || yaml.warnings.length > 0) return undefined;
  const format = 'format' in is && is.format !== 'yaml' ? is.format : undefined;
  return {
    text,
    yaml,
    yamlStart,
    yamlEnd: yamlStart + source.length,
    schema,
    body: match && format ? { start: match[0].length, format } : undefined,
  };
}

function schemaOf(is: ContentFile): z.ZodType | undefined {
  if (is.role === 'entry') return collections[is.collection].schema;
  if (is.role === 'translation') return translation;
  if (is.role !== 'settings') return undefined;
  return { site, glossary, redirects }[is.name];
}
