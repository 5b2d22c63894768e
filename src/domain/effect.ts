import { type CivilDate, isOnOrBefore } from './civil-date.ts';
import type { RelationKind } from './relation.ts';

/** Whether a document is in force; the words for it are those of vbpl.vn, and 'Chưa xác định'. */
export const effectStatuses = [
  'in-force',
  'partly-ended',
  'ended',
  'not-yet',
  'suspended',
  'unknown',
] as const;

export type EffectStatus = (typeof effectStatuses)[number];

/** A status that somebody recorded, and the day for which it was recorded. */
export interface StatedEffect {
  readonly value: EffectStatus;
  readonly asOf: CivilDate;
  readonly by?: string | undefined;
}

/** What another document did to this one, from when, and whether to a part of it only. */
export interface EffectChange {
  readonly kind: RelationKind;
  readonly from?: CivilDate | undefined;
  readonly partial: boolean;
}

/** What is known of a document's force. `ended` is the first day on which it is no longer in force. */
export interface EffectFacts {
  readonly effective?: CivilDate | undefined;
  readonly ended?: CivilDate | undefined;
  readonly stated?: StatedEffect | undefined;
  readonly changedBy: readonly EffectChange[];
}

/** A status, what it rests on, and, where it was stated, the day for which it was. */
export interface EffectAt {
  readonly status: EffectStatus;
  readonly asOf?: CivilDate;
  readonly reason: 'stated' | 'ended' | 'not-yet' | 'relation' | 'effective' | 'none';
}

/**
 * The status of a document on a day, as far as the facts carry it and no further: where a date is
 * missing or too imprecise to decide, the status is 'unknown', and the reason names what left it open.
 *
 * A stated status holds from its day until a later change. An end date that has passed beats it. An
 * amendment ends a part, as in vbpl.vn, because the provisions it replaces are no longer in force.
 * The end of the body that issued a document is not the end of the document.
 */
export function effectStatusAt(facts: EffectFacts, day: CivilDate): EffectAt {
  const end = facts.ended ? isOnOrBefore(facts.ended, day) : false;
  if (end) return { status: 'ended', reason: 'ended' };
  const stated = statementFor(facts.stated, day);
  if (stated?.value === 'ended' || (stated?.since && day.end <= stated.since.start)) {
    return statement(stated);
  }
  if (end === undefined) return { status: 'unknown', reason: 'ended' };

  const changes = changesBy(facts.changedBy, stated?.since, day);
  if (changes.whole === 'yes') return { status: 'ended', reason: 'relation' };
  if (changes.whole === 'open') return { status: 'unknown', reason: 'relation' };
  if (changes.suspension === 'yes') return { status: 'suspended', reason: 'relation' };

  const base = baseStatus(facts.effective, stated, day);
  if (base.status === 'suspended') return base;
  if (changes.suspension === 'open') return { status: 'unknown', reason: 'relation' };
  if (base.status !== 'in-force' || changes.part === 'no') return base;
  return { status: changes.part === 'yes' ? 'partly-ended' : 'unknown', reason: 'relation' };
}

type UsableStatement = StatedEffect & {
  /** The day up to which the statement takes account of all changes. */
  readonly since?: CivilDate;
};

function statementFor(
  stated: StatedEffect | undefined,
  day: CivilDate,
): UsableStatement | undefined {
  if (!stated || stated.asOf.start > day.end) return undefined;
  return stated.value === 'unknown' ? stated : { ...stated, since: stated.asOf };
}

function statement({ value, asOf }: StatedEffect): EffectAt {
  return { status: value, asOf, reason: 'stated' };
}

type Answer = 'yes' | 'open' | 'no';

function changesBy(
  changes: readonly EffectChange[],
  since: CivilDate | undefined,
  day: CivilDate,
): { whole: Answer; part: Answer; suspension: Answer } {
  const answer = (selected: readonly EffectChange[]): Answer => {
    const come = selected.map(({ from }) => hasCome(from, since, day));
    return come.includes(true) ? 'yes' : come.includes(undefined) ? 'open' : 'no';
  };
  const ending = changes.filter(({ kind }) => kind === 'replaces' || kind === 'repeals');
  const suspending = changes.filter(({ kind }) => kind === 'suspends');
  const amending = changes.filter(({ kind }) => kind === 'amends');
  const suspended = answer(suspending.filter(({ partial }) => !partial));
  const partlySuspended = answer(suspending.filter(({ partial }) => partial));
  return {
    whole: answer(ending.filter(({ partial }) => !partial)),
    part: answer([...ending.filter(({ partial }) => partial), ...amending]),
    // No status says that a part is suspended, so none is true of such a document.
    suspension: suspended === 'no' && partlySuspended !== 'no' ? 'open' : suspended,
  };
}

function hasCome(
  from: CivilDate | undefined,
  since: CivilDate | undefined,
  day: CivilDate,
): boolean | undefined {
  if (!from) return undefined;
  return since && isOnOrBefore(from, since) ? false : isOnOrBefore(from, day);
}

function baseStatus(
  effective: CivilDate | undefined,
  stated: StatedEffect | undefined,
  day: CivilDate,
): EffectAt {
  if (stated && !(stated.value === 'not-yet' && effective)) return statement(stated);
  if (!effective) return { status: 'unknown', reason: 'none' };
  const begun = isOnOrBefore(effective, day);
  if (begun === undefined) return { status: 'unknown', reason: 'effective' };
  return begun
    ? { status: 'in-force', reason: 'effective' }
    : { status: 'not-yet', reason: 'not-yet' };
}
