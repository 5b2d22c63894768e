/** Writes whole numbers with 7 bits a byte, the lowest first; the highest bit tells that more follow. */
export class NumberWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** What was written so far; it changes with more writing. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** @param value from 0 to 2 ** 31 - 1 */
  write(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Appends bytes behind their number. */
  appendCounted(bytes: Uint8Array): void {
    this.write(bytes.length);
    this.append(bytes);
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

/** Reads what `NumberWriter` has written. */
export class NumberReader {
  /** Where it reads on. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  read(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  /** Reads what `appendCounted` has written, without copying it. */
  readCounted(): Uint8Array {
    const length = this.read();
    return this.#bytes.subarray(this.at, (this.at += length));
  }
}
