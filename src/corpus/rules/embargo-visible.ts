import { dateAt } from '../raw-value.ts';
import type { EntryRule } from './rule.ts';

/** A build leaves an embargoed entry out, but a public repository shows its file to anyone. */
export const embargoVisible: EntryRule = {
  id: 'embargo-visible',
  severity: 'warning',
  reason: 'The repository may be private.',
  runs: 'entry',
  check({ raw }, { today }, report) {
    const embargo = dateAt(raw, ['embargo']);
    if (embargo && today.start < embargo.end) report(['embargo'], { date: embargo.text });
  },
};
