import type { z } from 'zod';
import { CheckedText } from './checked-text.ts';
import type { FoundFile } from './files.ts';
import { parseReported, readReported } from './read-entry.ts';
import type { Report } from './report.ts';
import { runTextRules } from './run-rules.ts';
import type { SettingsFile } from './settings-file.ts';
import { readYaml } from './yaml.ts';

/** Reads one YAML file of the content folder's root; what is wrong with it is reported. */
export function readSettings<S extends z.ZodType>(
  schema: S,
  file: FoundFile | undefined,
  report: Report,
): SettingsFile<z.output<S>> | undefined {
  if (!file) return undefined;
  const source = readReported(file, report);
  if (!source) return undefined;
  runTextRules(new CheckedText(file.path, source), report);
  const yaml = readYaml(source.text);
  const data = parseReported(schema, yaml, file.path, report);
  return data === undefined ? undefined : { data, file: file.path, yaml };
}
