import { createHash } from 'node:crypto';
import { readText } from '#markdown/text-facts.ts';
import { CheckedText } from './checked-text.ts';
import type { EntryTranslation } from './entry.ts';
import type { FoundFile } from './files.ts';
import { parseReported, readReported, splitReported } from './read-entry.ts';
import type { Report } from './report.ts';
import { runTextRules } from './run-rules.ts';
import { translation } from './schema/translation.ts';

/** Reads a translation; what is wrong with it or its text is reported. */
export function readTranslation(file: FoundFile, report: Report): EntryTranslation | undefined {
  const source = readReported(file, report);
  const parts = source && splitReported(file, source, report);
  if (!parts) return undefined;
  const { body, bodyLine } = parts;
  const format = 'md' as const;
  const facts = readText(body, { format, provisions: false, firstLine: bodyLine });
  const offset = source.text.length - body.length;
  // Without a text of its own it only renames: nothing is missing then.
  const text = body.trim() === '' ? undefined : { format, facts };
  runTextRules(new CheckedText(file.path, source, text && { ...text, offset }), report);
  const words = parseReported(translation, parts.yaml, file.path, report);
  if (!words) return undefined;
  return {
    ...words,
    file: file.path,
    digest: createHash('sha256').update(source.text).digest('hex'),
    text,
  };
}
