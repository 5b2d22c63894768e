import type { Posting } from './engine.ts';
import type { Traces } from './evidence.ts';

/** The pages on which one word follows another at a distance, and how often. */
export function meetingsOf(
  first: Traces,
  second: Traces,
  distance: number,
): [page: number, count: number][] {
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  const meetings: [page: number, count: number][] = [];
  for (const page of fewer.keys()) {
    if (!more.has(page)) continue;
    let count = countFollowing(first.get(page), second.get(page), distance);
    // "tế-xã" is one word of the text, and both its parts stand where it stands.
    if (distance === 1 && first !== second)
      count += countFollowing(first.get(page), second.get(page), 0);
    if (count > 0) meetings.push([page, count]);
  }
  return meetings;
}

function countFollowing(
  first: Posting | undefined,
  second: Posting | undefined,
  by: number,
): number {
  const later = second?.positions ?? [];
  let count = 0;
  let at = 0;
  for (const position of first?.positions ?? []) {
    while ((later[at] ?? Infinity) < position + by) at++;
    if (later[at] === position + by) count++;
  }
  return count;
}
