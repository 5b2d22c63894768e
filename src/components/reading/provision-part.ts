/** How deep a block opens a part of the text: headings by their level, then clauses, then points. */
function rankOf(block: Element): number {
  const level = /^H([1-6])$/.exec(block.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (block.matches('.clause')) return 7;
  return block.matches('.point') ? 8 : Infinity;
}

/** The headings under which a provision stands, the outermost first. */
export function headsOver(opening: Element): Element[] {
  const heads: Element[] = [];
  let rank = rankOf(opening);
  for (let block = opening.previousElementSibling; block; block = block.previousElementSibling) {
    if (rankOf(block) >= rank) continue;
    rank = rankOf(block);
    heads.unshift(block);
  }
  return heads;
}

/** The blocks of a provision or section: the one that names it, and all up to the next of its kind. */
export function provisionPart(opening: Element): Element[] {
  const rank = rankOf(opening);
  const part = [opening];
  for (let next = opening.nextElementSibling; next; next = next.nextElementSibling) {
    if (rankOf(next) <= rank || next.matches('section')) break;
    part.push(next);
  }
  return part;
}
