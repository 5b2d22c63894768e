import { collectionNames, collections } from '../collections.ts';
import { fieldNames } from '../schema-walk.ts';
import type { CollectionName } from '../schema/reference-to.ts';
import type { TextRule } from './rule.ts';

/** Fields that fell under the front matter: lines that open the body and name a field exactly. */
export const fieldOutside: TextRule = {
  id: 'field-outside',
  severity: 'error',
  reason: 'An entry that was withdrawn or held back would be published all the same.',
  runs: 'text',
  check(text, report) {
    const collection = collectionNames.find((name) => text.file.startsWith(`${name}/`));
    if (!text.body || !collection) return;
    const lines = text.markdown.split('\n', linesLookedAt);
    let isInField = false;
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || (isInField && isIndented(line))) continue;
      const [, key = '', value] = field.exec(line) ?? [];
      const hasValue = value !== undefined || isIndented(lines[index + 1] ?? '');
      if (!hasValue || !fieldsOf(collection).has(key)) return;
      report({ line: text.markdownLine + index, column: 1 }, { key });
      isInField = true;
    }
  },
};

/** A key at the beginning of a line, and its value if one stands behind it. */
const field = /^([a-z][a-z-]*):(?:[ \t]+(\S.*)|[ \t]*)$/;

/** More lines than the fields that fall out at once have. */
const linesLookedAt = 200;

/** Whether a line goes on with the field above it. */
function isIndented(line: string): boolean {
  return /^(?:[ \t]+|- )\S/.test(line);
}

const known = new Map<CollectionName, ReadonlySet<string>>();

function fieldsOf(collection: CollectionName): ReadonlySet<string> {
  const names = known.get(collection) ?? new Set(fieldNames(collections[collection].schema));
  known.set(collection, names);
  return names;
}
