import type { Severity } from '#domain/problem.ts';
import type { RuleId } from '#i18n/problems.ts';
import { ruleOf } from './rules/index.ts';

/** What a rule weighs. An error is what contradicts itself, cannot be shown, or must not be shown. */
export function severityOf(rule: RuleId): Severity {
  return ruleOf(rule)?.severity ?? 'error';
}
