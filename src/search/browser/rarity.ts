/** The inverse document frequency of BM25, as Pagefind has it too; nothing is known of what stands nowhere. */
export function rarity(holders: number, pages: number): number {
  return holders === 0 ? 0 : Math.log(1 + (pages - holders + 0.5) / (holders + 0.5));
}
