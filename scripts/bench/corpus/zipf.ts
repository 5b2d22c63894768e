import type { RandomStream } from './random.ts';

/** Draws items by rank: the first most often, the n-th about as often as 1/n. */
export class ZipfChoice<T> {
  readonly #items: readonly T[];
  readonly #sums: Float64Array;

  /**
   * @param items the most frequent first
   * @param exponent how steeply frequency falls with rank; 1 in most natural language
   */
  constructor(items: readonly T[], exponent = 1) {
    this.#items = items;
    this.#sums = new Float64Array(items.length);
    let sum = 0;
    for (let rank = 0; rank < items.length; rank++) {
      // Mandelbrot's shift: the first few ranks of a language are nearly equal.
      sum += 1 / (rank + 2.7) ** exponent;
      this.#sums[rank] = sum;
    }
  }

  /**
   * One item.
   * @param first how many of the items to choose from, counted from the most frequent
   */
  draw(random: RandomStream, first = this.#items.length): T {
    const wanted = random.next() * (this.#sums[first - 1] ?? 0);
    let low = 0;
    let high = first - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }
}
