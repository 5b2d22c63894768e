import { describe, expect, test } from 'vitest';
import { findPhrase, foldText } from '#domain/folded-text.ts';

/** The written words that a phrase finds. */
function found(written: string, phrase: string, whole?: boolean): string[] {
  return findPhrase(foldText(written), phrase, whole).map(({ start, end }) =>
    written.slice(start, end),
  );
}

test('a folded text knows where each letter was written', () => {
  expect(foldText('Quyết  định')).toEqual({
    folded: 'quyet dinh',
    written: 'Quyết  định',
    places: [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11],
  });
});

describe('a phrase', () => {
  test('typed without accents finds every spelling', () => {
    expect(found('Đường hoa, đương nhiên, ĐƯỜNG sá', 'duong')).toEqual(['Đường', 'đương', 'ĐƯỜNG']);
  });

  test('typed with accents finds only these', () => {
    expect(found('Đường hoa, đương nhiên, ĐƯỜNG sá', 'đường')).toEqual(['Đường', 'ĐƯỜNG']);
  });

  test('with accents that stand nowhere finds what is nearest', () => {
    expect(found('Đường hoa', 'dượng')).toEqual(['Đường']);
  });

  test('may mix both', () => {
    expect(found('nghị quyết này, nghỉ quyết liệt', 'nghị quyet')).toEqual(['nghị quyết']);
  });

  test('is found wherever the tone is placed', () => {
    expect(found('Uỷ ban hòa giải', 'ủy ban hoà')).toEqual(['Uỷ ban hòa']);
  });

  test('is found across blanks of any kind, and in decomposed text whole', () => {
    expect(found('Điều\n 1', 'điều 1')).toEqual(['Điều\n 1']);
    expect(found('quyết định'.normalize('NFD'), 'quyết')).toEqual(['quyết'.normalize('NFD')]);
  });

  test('of blanks finds nothing', () => {
    expect(found('a  b', '  ')).toEqual([]);
  });

  test('finds whole words only where it is asked to', () => {
    expect(found('thi, thiết, thi', 'thi')).toEqual(['thi', 'thi', 'thi']);
    expect(found('thi, thiết, thi', 'thi', true)).toEqual(['thi', 'thi']);
    expect(found('số 98/2023/QH15', '98/2023', true)).toEqual(['98/2023']);
  });
});
