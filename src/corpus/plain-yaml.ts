import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Signs of YAML that two readers might take differently, or only one of them refuse: flow collections,
 * block scalars, anchors, tags, escapes, tabs, several documents, lists in lists, keys that are no names,
 * numbers in the ways of YAML 1.1.
 */
const unusual = [
  /[\t\\[\]{}&*!|>`\u0085\u2028\u2029\ufeff]/,
  /["']#/,
  /^\s*(?:-\s+)?(?:[?:~]|null\s*:)/im,
  /^\s*-\s+-(?!\S)/m,
  /^(?:---|\.\.\.|%)/m,
  /\d_|\b0b|-0(?!\d)|[-+]\.\d|\d\.?e[-+\d]/i,
];

/**
 * The data of a YAML text of nothing but mappings, lists and plain or quoted values, as most front
 * matters are: `js-yaml` takes a seventh of the time that `yaml` does, but does not know where anything
 * stands. Gives undefined for any other text, and for one that is wrong.
 */
export function plainYaml(text: string): unknown {
  if (unusual.some((signs) => signs.test(text)) || hasOpenQuotes(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Whether a line has a quotation mark without another that closes it. */
function hasOpenQuotes(text: string): boolean {
  if (!/["']/.test(text)) return false;
  return text.split('\n').some((line) => countOf(line, '"') % 2 > 0 || countOf(line, "'") % 2 > 0);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
