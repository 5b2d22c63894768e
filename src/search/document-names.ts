import { documentTypes } from '#domain/document-type.ts';
import { parseDocumentNumber } from '#domain/document-number.ts';
import { foldAccents } from '#domain/vietnamese.ts';
import { runsIn } from './index-text.ts';

/** The most runs that a name may have to be found as a whole; longer titles are found by their words. */
export const longestName = 8;

interface TypeName {
  /** The word or the code, folded and split: ['nghi', 'quyet'] or ['nq']. */
  readonly runs: readonly string[];
  /** The code, folded: 'nq'. */
  readonly code: string;
}

/** Every way to say what type a document is, the longest first. */
const typeNames: readonly TypeName[] = Object.values(documentTypes)
  .flatMap(({ word, stateCode, partyCodes = [] }) => {
    const codes = [...(stateCode === undefined ? [] : [stateCode]), ...partyCodes];
    const [code] = codes;
    if (code === undefined) return [];
    return [{ words: word, code }, ...codes.map((own) => ({ words: own, code: own }))];
  })
  .map(({ words, code }) => ({ runs: foldedRuns(words), code: foldedRuns(code).join('') }))
  .sort((a, b) => b.runs.length - a.runs.length);

/** The code of the type that folded runs name from `at` on, and how many of them say it. */
export function typeAt(
  runs: readonly string[],
  at: number,
): { readonly code: string; readonly length: number } | undefined {
  const found = typeNames.find((name) => name.runs.every((run, i) => runs[at + i] === run));
  return found && { code: found.code, length: found.runs.length };
}

/**
 * The names under which a document number is found, each as folded runs: as it is printed, and with
 * the type in front, as people cite it ("NQ 98", "nghị quyết 98/2023"). Zeros in front are left out.
 * `kind` tells the type where the number does not (98/2023/QH15), by a word such as 'Nghị quyết'.
 */
export function numberNames(number: string, kind: string): string[][] {
  const [ordinal = '', ...rest] = foldedRuns(number);
  const printed = [ordinal.replace(/^0+(?=\d)/, ''), ...rest];
  const typeCode = parseDocumentNumber(number)?.typeCode;
  const code =
    typeCode === undefined ? typeAt(foldedRuns(kind), 0)?.code : foldedRuns(typeCode).join('');
  if (code === undefined) return [printed];
  const at = typeCode === undefined ? -1 : printed.indexOf(code);
  return [printed, [code, ...printed.filter((_, index) => index !== at)]];
}

/** A title or another name as folded runs, or nothing where it is too long to be asked for whole. */
export function wholeName(name: string): string[] {
  const runs = foldedRuns(name);
  return runs.length <= longestName ? runs : [];
}

/** The runs of a text without accents. */
export function foldedRuns(text: string): string[] {
  return runsIn(foldAccents(text));
}
