import { documentTypeIds, documentTypes } from '#domain/document-type.ts';
import { effectStatuses } from '#domain/effect.ts';
import { relationKinds } from '#domain/relation.ts';
import { taskStates } from '#domain/task.ts';
import { vi } from '#i18n/vi.ts';
import { bodyKinds, levels } from '../schema/body.ts';
import {
  attendanceRoles,
  outcomeKinds,
  outcomeStates,
  reportedKinds,
} from '../schema/conference.ts';

/** Enumerations and what their values are called in Vietnamese, in the words that the site shows. */
const tables: readonly Readonly<Record<string, string>>[] = [
  words(documentTypeIds, (id) => documentTypes[id].word),
  words(relationKinds, (kind) => vi[`relation.${kind}`]),
  words(effectStatuses, (status) => vi[`effect.${status}`]),
  words(taskStates, (state) => vi[`task.${state}`]),
  words(bodyKinds, (kind) => vi[`body.${kind}`]),
  words(levels, (level) => vi[`level.${level}`]),
  words([...levels, 'country'] as const, (level) => vi[`level.${level}`]),
  words(attendanceRoles, (role) => vi[`attendance.${role}`]),
  words(reportedKinds, (kind) => vi[`reported.${kind}`]),
  words(outcomeKinds, (kind) => vi[`outcome.${kind}`]),
  words(outcomeStates, (state) => vi[`outcome.state.${state}`]),
];

/** The Vietnamese words of the values of an enumeration, in its order; undefined for one without words. */
export function enumWords(values: readonly unknown[]): readonly string[] | undefined {
  const table = tables.find((words) => Object.keys(words).join() === values.join());
  return table && Object.values(table);
}

function words<V extends string>(
  values: readonly V[],
  wordOf: (value: V) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, wordOf(value)]));
}
