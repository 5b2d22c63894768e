import { readFile } from 'node:fs/promises';

/** A text file as it was read: NFC, line ends as `\n`, without byte order mark. */
export interface SourceText {
  readonly text: string;
  /** The same as it stands in the file, but for the byte order mark. */
  readonly original: string;
  /** The bytes as they are on disk, for digests. */
  readonly bytes: Buffer;
}

/** Why a file is not a text that can be read. */
export interface UnreadableText {
  readonly reason: 'encoding' | 'binary' | 'empty';
  readonly line: number;
  readonly column: number;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const replacement = '\uFFFD';

/**
 * Reads a UTF-8 text file. Anything else (UTF-16, an old Vietnamese code page, a picture, nothing at all)
 * is told with the place of the first byte that does not fit.
 */
export async function readSource(file: string): Promise<SourceText | UnreadableText> {
  return decodeSource(await readFile(file));
}

/** What Windows calls "Unicode" when it saves a text, told by its byte order mark. */
function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Decodes the bytes of a text file; see {@link readSource}. */
export function decodeSource(bytes: Buffer): SourceText | UnreadableText {
  if (isUtf16(bytes)) return { reason: 'encoding', line: 1, column: 1 };
  if (bytes.includes(0)) return { reason: 'binary', line: 1, column: 1 };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    const before = lenient.decode(bytes).split(replacement, 1)[0] ?? '';
    const lines = before.split('\n');
    return { reason: 'encoding', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
  if (text.trim() === '') return { reason: 'empty', line: 1, column: 1 };
  return { text: text.replaceAll(/\r\n?/g, '\n').normalize('NFC'), original: text, bytes };
}
