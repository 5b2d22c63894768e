import { listAt, textAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A task is addressed by its id, so that is its own within the directive. */
export const duplicateTask: EntryRule = {
  id: 'duplicate-task',
  severity: 'error',
  reason: 'Two tasks would have one address.',
  runs: 'entry',
  check({ raw }, _, report) {
    const seen = new Set<string>();
    for (const [index, task] of listAt(raw, ['tasks']).entries()) {
      const id = textAt(task, ['id']);
      if (id === undefined) continue;
      if (seen.has(id)) report(['tasks', index, 'id'], { id });
      seen.add(id);
    }
  },
};
