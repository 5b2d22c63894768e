import type { z } from 'zod';
import { problemWords, type ProblemValues, type RuleId } from '#i18n/problems.ts';
import { mendDate } from './fix/date-format.ts';
import { valueAt } from './raw-value.ts';
import { objectSchemaFor, schemaBelow } from './schema-walk.ts';
import { didYouMean, nearest } from './suggestion.ts';
import type { ValuePath } from './yaml.ts';

/** A problem of shape, placed by the way to the value instead of line and column. */
export interface ShapeProblem {
  readonly rule: RuleId;
  readonly values: ProblemValues;
  readonly path: ValuePath;
  /** Whether the key is at fault rather than its value. */
  readonly atKey: boolean;
  /** Of a misspelt key: the way to the field that was meant. */
  readonly meant?: ValuePath | undefined;
}

type Issue = z.core.$ZodIssue;

/** Turns what zod found into problems that a clerk can act on. */
export function shapeProblems(
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
): ShapeProblem[] {
  const problems = issues.flatMap((issue) => problemsOf(schema, data, issue));
  const misspelt = new Set(problems.flatMap(({ meant }) => (meant ? [wayOf(meant)] : [])));
  // A field that is there under a misspelt key must not be added a second time.
  return problems.filter(
    ({ rule, path }) =>
      rule !== 'missing-field' || valueAt(data, path) !== undefined || !misspelt.has(wayOf(path)),
  );
}

function wayOf(path: ValuePath): string {
  return JSON.stringify(path.map(String));
}

function problemsOf(schema: z.ZodType, data: unknown, issue: Issue): ShapeProblem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const key = String(path.at(-1) ?? '');
  const problem = (rule: RuleId, values: ProblemValues, at: ValuePath = path, atKey = false) => [
    { rule, values, path: at, atKey },
  ];
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(objectSchemaFor(schemaAt(schema, data, path), value)?.shape ?? {});
    const fallback = problemWords.allowedKeys.replace('{names}', known.join(', '));
    return issue.keys.map((name) => {
      const meant = nearest(name, known);
      return {
        rule: 'unknown-key',
        values: { key: name, suggestion: didYouMean(name, known, fallback) },
        path: [...path, name],
        atKey: true,
        meant: meant === undefined ? undefined : [...path, meant],
      };
    });
  }
  if (isAbsence(issue)) {
    if (value === undefined) return problem('missing-field', absence(key, problemWords.missing));
    if (value === null && isRequired(schema, data, path)) {
      return problem('missing-field', absence(key, problemWords.blank));
    }
  }
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrong-type', {
        key,
        expected: typeWord(issue.expected),
        received: typeWord(typeOf(value)),
      });
    case 'too_big':
      return issue.origin === 'string'
        ? problem('too-long', { key, length: String(value).length, limit: Number(issue.maximum) })
        : problem('wrong-value', {
            key,
            value: show(value),
            expected: rangeHint(schema, data, path),
          });
    case 'too_small':
      return problem('wrong-value', {
        key,
        value: show(value),
        expected: issue.origin === 'number' ? rangeHint(schema, data, path) : problemWords.notEmpty,
      });
    case 'invalid_value':
      return problem('wrong-value', {
        key,
        value: show(value),
        expected: choiceHint(value, issue.values),
      });
    case 'invalid_format':
      return problem('wrong-value', {
        key,
        value: show(value),
        expected: formatHint(issue.format),
      });
    case 'invalid_union':
      return unionProblems(issue, value, key, path);
    case 'custom':
      return problem(...customProblem(issue.params, value, key));
    default:
      return problem('wrong-value', { key, value: show(value), expected: problemWords.pattern });
  }
}

function isAbsence(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    issue.code === 'invalid_union'
  );
}

function absence(key: string, words: { readonly detail: string; readonly how: string }) {
  return { key, detail: words.detail, how: words.how.replace('{key}', key) };
}

/** Whether a value is a field that its object cannot be without. */
function isRequired(schema: z.ZodType, data: unknown, path: ValuePath): boolean {
  const around = path.slice(0, -1);
  const object = objectSchemaFor(schemaAt(schema, data, around), valueAt(data, around));
  const field = object?.shape[String(path.at(-1))] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}

function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  key: string,
  path: ValuePath,
): ShapeProblem[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const values = { key, value: show(value), expected: choiceHint(value, issue.options) };
    return [{ rule: 'wrong-value', values, path, atKey: false }];
  }
  const scalar = typeof value === 'string' || typeof value === 'number';
  return [
    scalar
      ? { rule: 'date-invalid', values: dateValues(value), path, atKey: false }
      : {
          rule: 'wrong-type',
          values: { key, expected: problemWords.types.date, received: typeWord(typeOf(value)) },
          path,
          atKey: false,
        },
  ];
}

function dateValues(value: unknown): ProblemValues {
  const mended = typeof value === 'string' && mendDate(value) !== undefined;
  return { value: show(value), mend: mended ? problemWords.mendsDate : '' };
}

function customProblem(
  parameters: Readonly<Record<string, unknown>> | undefined,
  value: unknown,
  key: string,
): [RuleId, ProblemValues] {
  switch (parameters?.['rule']) {
    case 'date-invalid':
      return ['date-invalid', dateValues(value)];
    case 'one-of':
      return ['one-of', { keys: String(parameters['keys']) }];
    case 'citation-unverified':
      return ['citation-unverified', {}];
    default:
      return ['wrong-value', { key, value: show(value), expected: problemWords.pattern }];
  }
}

function schemaAt(schema: unknown, data: unknown, path: ValuePath): unknown {
  let at: unknown = schema;
  let value = data;
  for (const step of path) {
    at = schemaBelow(at, step, value);
    value = valueAt(value, [step]);
  }
  return at;
}

function choiceHint(value: unknown, choices: readonly unknown[]): string {
  const names = choices.map(String);
  return didYouMean(
    show(value),
    names,
    problemWords.allowedValues.replace('{names}', names.join(', ')),
  );
}

function formatHint(format: string): string {
  if (format === 'url') return problemWords.url;
  if (format === 'email') return problemWords.email;
  return problemWords.pattern;
}

function rangeHint(schema: z.ZodType, data: unknown, path: ValuePath): string {
  const { minValue, maxValue } = (schemaAt(schema, data, path) ?? {}) as {
    minValue?: number | null;
    maxValue?: number | null;
  };
  return typeof minValue === 'number' && typeof maxValue === 'number'
    ? problemWords.range
        .replace('{minimum}', String(minValue))
        .replace('{maximum}', String(maxValue))
    : problemWords.pattern;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function typeWord(type: string): string {
  const words: Readonly<Record<string, string>> = problemWords.types;
  return words[type] ?? problemWords.types.other;
}

function show(value: unknown): string {
  // Typed as a text, it gives undefined for undefined.
  const json = JSON.stringify(value) as string | undefined;
  const text = typeof value === 'string' ? value : (json ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
