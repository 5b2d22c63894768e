/** Bytes that grow as numbers and texts are written to them; `byte-reader.ts` reads them. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** What was written, as a view that the next writing may leave behind. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Writes a whole number from 0 to 2³¹ − 1 in one to five bytes, seven bits each, the lowest first. */
  writeNumber(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  writeBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Writes a text with its length in front. */
  writeText(text: string): void {
    const bytes = encoder.encode(text);
    this.writeNumber(bytes.length);
    this.writeBytes(bytes);
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}

const encoder = new TextEncoder();
