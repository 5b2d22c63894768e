import type { WriteStream } from 'node:tty';
import { createColors } from 'picocolors';

type Stream = Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>;

/**
 * Whether colours may be written to a stream: only where a terminal reads it. Left to itself picocolors
 * also colours wherever `CI` is set, and a report in a log could no longer be searched line by line.
 */
export function showsColors(stream: Stream): boolean {
  return stream.isTTY === true && stream.hasColors?.() === true;
}

/** The colours for standard output. */
export const color = createColors(showsColors(process.stdout));

/** The colours for standard error. */
export const errorColor = createColors(showsColors(process.stderr));
