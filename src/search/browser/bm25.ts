/** How soon another occurrence of a word stops to matter. */
const saturation = 1.4;

/** How much a long text is held against its words: not at all (0) or in full (1). */
const lengthMatters = 0.75;

/** The inverse document frequency of BM25; nothing is known of what stands nowhere. */
export function rarity(holders: number, pages: number): number {
  return holders === 0 ? 0 : Math.log(1 + (pages - holders + 0.5) / (holders + 0.5));
}

/**
 * What BM25 gives for a word on a page, without its rarity: from 0 up to 1 and the saturation.
 * @param count how often it stands there
 * @param length of the page, 1 for the average
 */
export function saturated(count: number, length: number): number {
  const damping = saturation * (1 - lengthMatters + lengthMatters * length);
  return (count * (saturation + 1)) / (count + damping);
}
