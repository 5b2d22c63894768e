import type { TextRule } from './rule.ts';

const address = /(?<![\p{L}\p{N}("'=<[:]|\]:\s)https?:\/\/[^\s<>|"'`”)\]]+|<https?:\/\/[^\s<>]+>/gu;

/** A web address for a reader to look at instead of words to read. */
export const bareUrl: TextRule = {
  id: 'bare-url',
  severity: 'warning',
  reason: 'It works, but a screen reader spells it out letter by letter.',
  runs: 'text',
  check(text, report) {
    const { markdown } = text;
    if (!markdown.includes('://')) return;
    const prose = markdown.replaceAll(
      /^(`{3,}|~{3,})[\s\S]*?^\1|`[^`\n]+`|\]\([^)\n]*\)/gm,
      (code) => code.replaceAll(/[^\n]/g, ' '),
    );
    for (const { 0: found, index } of prose.matchAll(address)) {
      const value = found.replace(/^<|>$/g, '').replace(/[.,;:!?]+$/, '');
      report((text.body?.offset ?? 0) + index, { value });
    }
  },
};
