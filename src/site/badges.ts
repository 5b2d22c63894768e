import type { EffectStatus } from '#domain/effect.ts';
import type { TaskState } from '#domain/task.ts';
import type { Translate } from '#i18n/translator.ts';
import type { BadgeView } from './view.ts';

const effectTones: Readonly<Record<EffectStatus, BadgeView['tone']>> = {
  'in-force': 'positive',
  'partly-ended': 'caution',
  ended: 'negative',
  'not-yet': 'caution',
  suspended: 'caution',
  unknown: 'neutral',
};

const taskTones: Readonly<Record<TaskState, BadgeView['tone']>> = {
  unknown: 'neutral',
  'not-started': 'caution',
  'under-way': 'caution',
  done: 'positive',
  cancelled: 'negative',
};

/** The badge of a document's status. */
export function effectBadge(t: Translate, status: EffectStatus): BadgeView {
  return { tone: effectTones[status], label: t(`effect.${status}`) };
}

/** The badge of a task's state; that it is overdue is told beside it. */
export function taskBadge(t: Translate, state: TaskState): BadgeView {
  return { tone: taskTones[state], label: t(`task.${state}`) };
}
