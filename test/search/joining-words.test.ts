import { expect, test } from 'vitest';
import { joiningWords } from '#search/browser/joining-words.ts';
import { parseQuery } from '#search/browser/query.ts';

test.each([
  ['nghị quyết 98 của Quốc hội', [3]],
  ['báo cáo về các khu phố và tổ dân phố', [2, 3, 6]],
  ['nghi quyet cua quoc hoi', [2]],
  // "ve" is also "vé", "vệ" and more.
  ['bao cao ve moi truong', []],
  ['"của Quốc hội" năm 2023', []],
  // Too little would be left.
  ['của ai', []],
])('%s', (text, places) => {
  expect([...joiningWords(parseQuery(text))]).toEqual(places);
});
