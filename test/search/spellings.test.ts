import { expect, test } from 'vitest';
import { spellingsOf } from '#search/spellings.ts';

test.each([
  ['hòa', ['hòa', 'hoà']],
  ['hoà', ['hoà', 'hòa']],
  ['khỏe', ['khỏe', 'khoẻ']],
  ['thuỷ', ['thuỷ', 'thủy']],
  ['ủy', ['ủy', 'uỷ']],
  ['kỷ', ['kỷ', 'kỉ']],
  ['quý', ['quý', 'quí']],
  ['ly', ['ly', 'li']],
])('%s may also be spelled otherwise', (syllable, spellings) => {
  expect(spellingsOf(syllable)).toEqual(spellings);
});

test.each(['hoa', 'hoàn', 'đường', 'ý', 'quận', 'huy', '2023', 'toán', 'ngày'])(
  '%s has one spelling',
  (syllable) => {
    expect(spellingsOf(syllable)).toEqual([syllable]);
  },
);
