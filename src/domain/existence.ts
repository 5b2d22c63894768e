import { type CivilDate, isBefore, isOnOrBefore } from './civil-date.ts';

/**
 * A stretch in which a body or place exists. `to` is its last day; an absent end is open; `by` names
 * the document that began or ended it.
 */
export interface ExistenceSpan {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly by?: string | undefined;
}

export type ExistenceAt = 'exists' | 'not-yet' | 'ended' | 'uncertain';

/**
 * Tells whether a body or place exists on a day. Without any stretch nothing is known. Between two
 * stretches it counts as ended, and as uncertain where the precision of a date leaves it open.
 */
export function existenceAt(spans: readonly ExistenceSpan[], day: CivilDate): ExistenceAt {
  const found = new Set(spans.map((span) => existenceIn(span, day)));
  if (found.has('exists')) return 'exists';
  if (found.has('uncertain') || found.size === 0) return 'uncertain';
  return found.has('ended') ? 'ended' : 'not-yet';
}

function existenceIn({ from, to }: ExistenceSpan, day: CivilDate): ExistenceAt {
  const begun = from ? isOnOrBefore(from, day) : true;
  const over = to ? isBefore(to, day) : false;
  if (over) return 'ended';
  if (begun === false) return 'not-yet';
  return begun && over === false ? 'exists' : 'uncertain';
}
