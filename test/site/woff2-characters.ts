import { brotliDecompressSync } from 'node:zlib';

const headerLength = 48;
/** Places of the tables among the 63 tags that the format knows by number (W3C WOFF 2.0, section 5.2). */
const [cmapTag, glyfTag, locaTag, otherTag] = [0, 10, 11, 63];

/**
 * The code points that a WOFF2 font has letters for, read from its table of characters: the one of
 * format 4 that fonts of the basic plane carry.
 */
export function charactersOf(font: Buffer): Set<number> {
  const { position, offset } = findCmap(font);
  const cmap = brotliDecompressSync(font.subarray(position)).subarray(offset);
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (subtable.readUInt16BE(0) === 4) for (const code of readSegments(subtable)) found.add(code);
  }
  return found;
}

/** Where the compressed data begins, and where in it, uncompressed, the table of characters does. */
function findCmap(font: Buffer): { position: number; offset: number } {
  let position = headerLength;
  let offset: number | undefined;
  let before = 0;
  const readLength = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(position++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font.readUInt8(position++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === otherTag) position += 4;
    const length = readLength();
    const transformed = tag === glyfTag || tag === locaTag ? version !== 3 : version !== 0;
    if (tag === cmapTag) offset = before;
    before += transformed ? readLength() : length;
  }
  if (offset === undefined) throw new Error('no table of characters');
  return { position, offset };
}

function* readSegments(subtable: Buffer): Generator<number> {
  const size = subtable.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = subtable.readUInt16BE(14 + at);
    const start = subtable.readUInt16BE(16 + size + at);
    for (let code = start; code <= end && code < 0xffff; code++) yield code;
  }
}
