import { listAt, textAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A task is said to be done: who says so, and where is it to be seen? */
export const taskWithoutEvidence: EntryRule = {
  id: 'task-without-evidence',
  severity: 'warning',
  reason: 'It may be done all the same.',
  runs: 'entry',
  check({ raw }, _, report) {
    for (const [index, task] of listAt(raw, ['tasks']).entries()) {
      const id = textAt(task, ['id']) ?? String(index + 1);
      const updates = listAt(task, ['updates']);
      const shown = updates.some(
        (update) =>
          textAt(update, ['state']) === 'done' && textAt(update, ['evidence']) !== undefined,
      );
      if (shown) continue;
      if (textAt(task, ['state']) === 'done') report(['tasks', index, 'state'], { id });
      const at = updates.findLastIndex((update) => textAt(update, ['state']) === 'done');
      if (at >= 0) report(['tasks', index, 'updates', at, 'state'], { id });
    }
  },
};
