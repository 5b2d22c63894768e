/** Reads what a `ByteWriter` has written. Throws a RangeError behind the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('search: a file of the index is cut off');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** The next bytes, as a view. */
  readBytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('search: a file of the index is cut off');
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  readText(): string {
    return decoder.decode(this.readBytes(this.readNumber()));
  }
}

const decoder = new TextDecoder();
