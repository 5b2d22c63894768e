import { expect, test } from 'vitest';
import { drawers } from './file-names.ts';

test('drawers are found, as files and as folders', () => {
  const bad = ['src/site/utils.ts', 'src/site/helpers/date.ts', 'scripts/common.test.ts'];
  const good = ['src/domain/common-law.ts', 'src/components/Time.astro', 'src/domain/miscount.ts'];
  expect(drawers([...good, ...bad])).toEqual(bad);
});
