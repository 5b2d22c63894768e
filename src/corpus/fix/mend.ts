import type { checkingWords } from '#i18n/checking.ts';
import { toNfc } from '#domain/vietnamese.ts';
import type { ContentFile } from '../content-file.ts';
import { shapeProblems } from '../schema-problems.ts';
import { readContentText, type ContentText } from './content-text.ts';
import { mendDate } from './date-format.ts';
import { orderSplice } from './key-order.ts';
import { lookAlikeSplices } from './look-alike-letters.ts';
import { citationSplices, mendNumber } from './number-spelling.ts';
import { withinProse } from './prose-ranges.ts';
import { dataOf, replaceScalar, scalarAt, valuesOf } from './scalars.ts';
import { applySplices, type Splice } from './splice.ts';

/** What can be done to a file without asking. */
export type Repair = keyof (typeof checkingWords)['repairs'];

/** A text after everything was mended that has one right answer. */
export interface MendedText {
  readonly text: string;
  /** What was done, in the order in which it was; empty when nothing was. */
  readonly repairs: readonly Repair[];
}

/** Every way to mend a file whose YAML can be read, each seeing what the one before it left. */
const contentFixers: readonly (readonly [Repair, (content: ContentText) => readonly Splice[]])[] = [
  ['look-alike-letters', (content) => withinProse(content, lookAlikeSplices(content.text))],
  ['date-format', dateSplices],
  ['number-field', numberSplices],
  ['citation-spelling', (content) => withinProse(content, citationSplices(content.text))],
];

/**
 * Mends the text of a file as far as there is one right answer, never its wording. A file that
 * cannot be understood (no front matter, malformed YAML) comes back as it is.
 * @param text as decoded from UTF-8, byte order mark and line ends included
 */
export function mendText(text: string, is: ContentFile): MendedText {
  const plain = mendPlainText(text);
  let content = readContentText(plain.text, is);
  if (!content) return { text, repairs: [] };
  const repairs: Repair[] = [...plain.repairs];
  for (const [repair, fixer] of contentFixers) {
    const after: ContentText | undefined = applied(content, fixer(content), is);
    if (!after) continue;
    repairs.push(repair);
    content = after;
  }
  const ordered = inOrder(content, is);
  if (ordered !== content) repairs.push('key-order');
  return { text: ordered.text, repairs };
}

function mendPlainText(text: string): MendedText {
  const steps: readonly (readonly [Repair, (text: string) => string])[] = [
    ['byte-order-mark', (before) => before.replace(/^\ufeff/, '')],
    ['line-ends', (before) => before.replaceAll(/\r\n?/g, '\n')],
    ['final-newline', (before) => (before.endsWith('\n') ? before : `${before}\n`)],
    ['composed-letters', toNfc],
  ];
  const repairs: Repair[] = [];
  let mended = text;
  for (const [repair, step] of steps) {
    const after = step(mended);
    if (after !== mended) repairs.push(repair);
    mended = after;
  }
  return { text: mended, repairs };
}

/** The content with some replacements made; undefined if they change nothing, or leave what cannot be read. */
function applied(
  { text }: ContentText,
  splices: readonly Splice[],
  is: ContentFile,
): ContentText | undefined {
  const after = applySplices(text, splices);
  return after === text ? undefined : readContentText(after, is);
}

/** Dates that the schema refuses and that are only written another way. */
function dateSplices(content: ContentText): Splice[] {
  const data = dataOf(content);
  const result = content.schema.safeParse(data);
  if (result.success) return [];
  return shapeProblems(content.schema, data, result.error.issues).flatMap(({ rule, path }) => {
    const scalar = rule === 'date-invalid' ? scalarAt(content, path) : undefined;
    const date = scalar && !scalar.isBlock ? mendDate(scalar.value) : undefined;
    return scalar && date ? [replaceScalar(scalar, date)] : [];
  });
}

/** Document numbers that are fields of their own. */
function numberSplices(content: ContentText): Splice[] {
  return [...valuesOf(content)].flatMap(({ path, ...scalar }) => {
    const number =
      path.at(-1) === 'number' && !scalar.isBlock ? mendNumber(scalar.value) : undefined;
    return number ? [replaceScalar(scalar, number)] : [];
  });
}

function inOrder(content: ContentText, is: ContentFile): ContentText {
  const splice = orderSplice(content);
  const after = splice && applied(content, [splice], is);
  return after ? inOrder(after, is) : content;
}
