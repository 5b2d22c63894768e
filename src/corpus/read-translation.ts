import { readText } from '#markdown/text-facts.ts';
import { CheckedText } from './checked-text.ts';
import type { FoundFile } from './files.ts';
import { parseReported, readReported, splitReported } from './read-entry.ts';
import type { Report } from './report.ts';
import { runTextRules } from './run-rules.ts';
import { translation, type Translation } from './schema/translation.ts';

/** Reads the front matter of a translation; what is wrong with it or its text is reported. */
export function readTranslation(
  file: FoundFile,
  format: 'md' | 'mdx',
  report: Report,
): Translation | undefined {
  const source = readReported(file, report);
  const parts = source && splitReported(file, source, report);
  if (!parts) return undefined;
  const { body, bodyLine } = parts;
  const facts = readText(body, { format, provisions: false, firstLine: bodyLine });
  const offset = source.text.length - body.length;
  runTextRules(new CheckedText(file.path, source, { format, offset, facts }), report);
  return parseReported(translation, parts.yaml, file.path, report);
}
