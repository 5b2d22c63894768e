import { expect, test } from 'vitest';
import { pagesAround } from '#search/browser/pages-view.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 3, 9]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [9, 9, [1, 7, 8, 9]],
])('page %i of %i leads to the first, the last and those around it', (page, last, pages) => {
  expect(pagesAround(page, last)).toEqual(pages);
});
