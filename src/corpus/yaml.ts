import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { plainYaml } from './plain-yaml.ts';

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The way from the root of a YAML document to one of its values. */
export type ValuePath = readonly PropertyKey[];

/** What keeps a YAML text from being read, and where: `code` is an error code of the npm package `yaml`. */
export interface YamlError extends Place {
  readonly code: string;
}

/** A YAML text with its data and the place of everything in it. */
export interface YamlText {
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** The place of a value, or of the nearest mapping or list around it that exists. */
  locate(path: ValuePath): Place;
  /** The place of a key. */
  locateKey(path: ValuePath): Place;
}

/**
 * Reads YAML 1.2, in which a date stays a text and `no` is no boolean.
 * @param firstLine line of the file on which the text begins, counting from 1
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const data = plainYaml(text);
  if (data === undefined) return readPlacedYaml(text, firstLine);
  // Few texts are ever asked where something stands.
  let placed: YamlText | undefined;
  const whole = (): YamlText => (placed ??= readPlacedYaml(text, firstLine));
  return {
    data,
    errors: [],
    locate: (path) => whole().locate(path),
    locateKey: (path) => whole().locateKey(path),
  };
}

/** Reads a text with the place of everything in it. */
function readPlacedYaml(text: string, firstLine: number): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors: YamlError[] = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    code: error.code,
  }));
  return {
    data: errors.length > 0 ? undefined : dataOf(document, text.includes('&'), errors),
    errors,
    locate: (path) => placeAt(offsetOf(document, path, false)),
    locateKey: (path) => placeAt(offsetOf(document, path, true)),
  };
}

/** The data of a document; aliases that name nothing, hold themselves or would blow up into more than memory holds are an error. */
function dataOf(document: Document, mayHoldItself: boolean, errors: YamlError[]): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    // What holds itself has no end for anyone who walks through it.
    if (mayHoldItself) JSON.stringify(data);
    return data;
  } catch {
    errors.push({ line: 1, column: 1, code: 'BAD_ALIAS' });
    return undefined;
  }
}

function offsetOf(document: Document, path: ValuePath, key: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      offset = last && key ? keyOffset : (startOf(pair.value) ?? keyOffset);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
