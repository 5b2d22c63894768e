import { ruleOf } from '#corpus/rules/index.ts';
import { severityOf } from '#corpus/severity.ts';
import { handbookWords as words } from '#i18n/handbook.ts';
import { problemTexts, type RuleId } from '#i18n/problems.ts';
import { handbookAddress } from './handbook-address.ts';

const ruleIds = Object.keys(problemTexts) as RuleId[];

/** The slug of the page of a rule. */
export function ruleSlug(rule: RuleId): string {
  return `quy-tac/${rule}`;
}

/** What a rule says, with an ellipsis where the checker puts what it found. */
export function ruleMessage(rule: RuleId): string {
  return elided(problemTexts[rule].message);
}

/** How much a rule weighs, in a sentence. */
export function ruleSummary(rule: RuleId): string {
  return words.severities[severityOf(rule)];
}

/** The text of the page of a rule: its name, how to mend it, and what the handbook says of it. */
export function ruleMarkdown(rule: RuleId, body: string): string {
  const hint = elided(problemTexts[rule].hint);
  return [
    `${words.rule.replace('{rule}', rule)} ${ruleOf(rule)?.excusable ? words.excusable : words.notExcusable}`,
    ...(hint === '…' ? [] : [words.hint.replace('{hint}', () => plain(hint))]),
    body,
  ].join('\n\n');
}

/** The list of all rules under the headings of their groups. */
export function ruleListMarkdown(groupOf: (rule: RuleId) => string): string {
  const sections = Object.entries(words.groups).map(([group, heading]) => {
    const items = ruleIds
      .filter((rule) => groupOf(rule) === group)
      .map((rule) =>
        words.listed
          .replace('{rule}', rule)
          .replace('{address}', handbookAddress(ruleSlug(rule)))
          .replace('{message}', () => plain(ruleMessage(rule))),
      );
    return `## ${heading}\n\n${items.join('\n')}`;
  });
  return [words.rulesIntro, ...sections].join('\n\n');
}

function elided(template: string): string {
  return template.replaceAll(/\{\w+\}/g, '…').replaceAll('….', '…');
}

/** A sentence of the checker as Markdown that shows exactly that, `![` and `<` too. */
function plain(sentence: string): string {
  return sentence.replaceAll(/[\\`*_[\]<>!#|~]/g, String.raw`\$&`);
}
