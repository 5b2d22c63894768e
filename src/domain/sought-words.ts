/** The part of an address that names the words with which a reader comes from the search page. */
const parameter = 'tim';
/** Words beyond these are not marked: nobody steps through them. */
const mostWords = 12;

/** Adds the words that were looked for to the address of a page, before the place on it. */
export function addSoughtWords(address: string, text: string): string {
  const words = soughtWords(text);
  if (words.length === 0) return address;
  const [page = '', place] = address.split('#');
  const query = new URLSearchParams({ [parameter]: words.join(' ') }).toString();
  return `${page}?${query}${place === undefined ? '' : `#${place}`}`;
}

/** Takes the words out of the part of an address behind '?': they, and what is left of it. */
export function takeSoughtWords(search: string): { readonly text: string; readonly rest: string } {
  const parameters = new URLSearchParams(search);
  const text = parameters.get(parameter) ?? '';
  parameters.delete(parameter);
  const rest = parameters.toString();
  return { text, rest: rest === '' ? '' : `?${rest}` };
}

/** The words of a query that a text may have: neither what it leaves out (-x) nor names of fields (năm:). */
function soughtWords(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => !word.startsWith('-') && !word.endsWith(':'))
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/**
 * What to mark in a text: every run of two or more of the words that stand side by side, and where
 * none is there, every word.
 */
export function soughtPhrases(text: string): {
  readonly runs: readonly string[];
  readonly words: readonly string[];
} {
  const words = soughtWords(text);
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((_, length) => words.slice(from, from + length + 2).join(' ')),
  );
  return { runs, words };
}
