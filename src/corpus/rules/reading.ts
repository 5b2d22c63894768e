import type { RuleId } from '#i18n/problems.ts';
import type { ReadingRule } from './rule.ts';

function rule(id: RuleId, reason: string): ReadingRule {
  return { id, severity: 'error', reason, runs: 'reading' };
}

const cannotBeShown = 'What cannot be read cannot be shown.';
const wrongShape = 'Data of the wrong shape would be shown wrongly or not at all.';

/** The rules whose check is the reading itself: of a file, of its YAML, of the shape of its data. */
export const readingRules: readonly ReadingRule[] = [
  rule('file-encoding', cannotBeShown),
  rule('file-binary', cannotBeShown),
  rule('file-empty', cannotBeShown),
  rule('file-name', 'The name is the address; a file elsewhere is never published.'),
  rule('file-unknown', 'It would be left out in silence.'),
  rule('file-missing', 'The site cannot be built without it.'),
  rule('front-matter-missing', cannotBeShown),
  rule('yaml-syntax', cannotBeShown),
  rule('translation-orphan', 'It would be shown nowhere.'),
  rule('unknown-key', 'What stands under it would be dropped in silence.'),
  rule('missing-field', wrongShape),
  rule('wrong-type', wrongShape),
  rule('wrong-value', wrongShape),
  rule('too-long', 'A summary is shown whole in lists, feeds and shared links.'),
  rule('date-invalid', 'A date that does not exist cannot be sorted, filtered or compared.'),
  rule('one-of', 'Two answers to one question contradict each other.'),
  rule('citation-unverified', 'A number that nobody checked must say so.'),
];
