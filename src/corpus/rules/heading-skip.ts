import type { TextRule } from './rule.ts';

const fence = /^(?:`{3,}|~{3,})/;
const heading = /^(#{1,6})\s+\S/;

/** A heading two levels below the one before it. The first may be of any level. */
export const headingSkip: TextRule = {
  id: 'heading-skip',
  severity: 'warning',
  reason: 'The page mends the level, but perhaps not as it was meant.',
  runs: 'text',
  check(text, report) {
    let offset = text.body?.offset ?? 0;
    let above = 0;
    let isCode = false;
    for (const line of text.markdown.split('\n')) {
      if (fence.test(line)) isCode = !isCode;
      const level = isCode ? 0 : (heading.exec(line)?.[1]?.length ?? 0);
      if (above > 0 && level > above + 1) report(offset, { level, above, wanted: above + 1 });
      if (level > 0) above = level;
      offset += line.length + 1;
    }
  },
};
