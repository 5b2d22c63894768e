import type { TextNode } from './text-node.ts';

/** Nobody can read a text nested deeper, and whatever walks through its tree could run out of stack. */
const deepest = 100;

/** The first node of a tree that lies too deep to be shown, if there is one. */
export function tooDeepIn(root: TextNode): TextNode | undefined {
  let level: readonly TextNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0];
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}
