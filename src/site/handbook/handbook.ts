import { z } from 'zod';
import { splitFrontMatter } from '#corpus/front-matter.ts';
import { withPlaces } from '#handbook/example.ts';
import { handbookPages, rulePages } from '#handbook/pages.ts';
import { handbookWords as words } from '#i18n/handbook.ts';
import { problemTexts, type RuleId } from '#i18n/problems.ts';
import { ruleListMarkdown, ruleMarkdown, ruleMessage, ruleSlug, ruleSummary } from './rule-page.ts';

/** A page of the handbook before it is rendered. */
export interface HandbookPage {
  /** Empty for the first page. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly markdown: string;
}

const pageHead = z.strictObject({ title: z.string(), summary: z.string() });
const ruleHead = z.strictObject({
  group: z.enum(Object.keys(words.groups) as [keyof typeof words.groups]),
});
const rulesSlug = 'quy-tac';

/** Every page: the written ones, the list of rules, and one page for each rule. */
export function handbook(): readonly HandbookPage[] {
  return [...writtenPages(), ruleList(), ...(Object.keys(problemTexts) as RuleId[]).map(rulePage)];
}

function writtenPages(): HandbookPage[] {
  return [...handbookPages].map(([name, text]) => {
    const { head, body } = readPage(name, text, pageHead);
    return { slug: name === 'index' ? '' : name, ...head, markdown: placed(body) };
  });
}

function ruleList(): HandbookPage {
  const groupOf = (rule: RuleId) => readRule(rule).head.group;
  return {
    slug: rulesSlug,
    title: words.rules,
    summary: words.rulesSummary,
    markdown: ruleListMarkdown(groupOf),
  };
}

function rulePage(rule: RuleId): HandbookPage {
  return {
    slug: ruleSlug(rule),
    title: ruleMessage(rule).replace(/[.:]$/, ''),
    summary: ruleSummary(rule),
    markdown: placed(ruleMarkdown(rule, readRule(rule).body)),
  };
}

/** A rule that the handbook does not explain yet is shown with its message alone; a test finds it. */
const unexplained = '---\ngroup: khai-bao\n---\n';

function readRule(rule: RuleId) {
  return readPage(`rules/${rule}`, rulePages.get(rule) ?? unexplained, ruleHead);
}

/** Takes a page of the handbook apart; throws when it is missing or has another head than it should. */
function readPage<S extends z.ZodType>(
  name: string,
  text: string,
  head: S,
): { readonly head: z.output<S>; readonly body: string } {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error(`src/handbook/${name}.md`);
  return { head: head.parse(parts.yaml.data), body: parts.body };
}

function placed(markdown: string): string {
  return withPlaces(markdown, (place, language) => {
    const { entries, ...sentences } = words.places;
    if (!Object.hasOwn(entries, place)) return sentences.file.replace('{place}', place);
    const sentence = language === 'yaml' ? sentences.fields : sentences.body;
    return sentence.replace('{entry}', entries[place as keyof typeof entries]);
  });
}
