import { describe, expect, test } from 'vitest';
import type { Catalogue, KnownBody } from '#corpus/scaffold/catalogue.ts';
import { numberFacts } from '#corpus/scaffold/number-facts.ts';
import { parseCivilDate } from '#domain/civil-date.ts';

const catalogue: Pick<Catalogue, 'bodies' | 'publisher'> = {
  bodies: [
    { id: 'ubnd-xa-mau', name: 'UBND xã Mẫu', abbreviations: ['UBND'], existence: [] },
    { id: 'ubnd-tinh-thi-du', name: 'UBND tỉnh Thí Dụ', abbreviations: ['UBND'], existence: [] },
    { id: 'thanh-uy', name: 'Thành ủy', abbreviations: ['TU'], existence: [] },
    { id: 'quoc-hoi', name: 'Quốc hội', abbreviations: ['QH'], existence: [] },
  ],
  publisher: 'ubnd-xa-mau',
};

const ended: KnownBody = {
  id: 'ubnd-huyen-cu',
  name: 'UBND huyện Cũ',
  abbreviations: ['UBND'],
  existence: [{ to: parseCivilDate('2025-06-30') }],
};
const begun: KnownBody = {
  id: 'ubnd-xa-moi',
  name: 'UBND xã Mới',
  abbreviations: ['UBND'],
  existence: [{ from: parseCivilDate('2025-07-01') }],
};

describe('what a number tells', () => {
  test.each([
    ['05/QĐ-UBND', '2099-01-01', ['decision'], ['ubnd-xa-mau'], 'administrative'],
    ['98/2023/QH15', '2023', [], ['quoc-hoi'], 'national-assembly'],
    ['36-CT/TU', '2020-05-01', ['directive'], ['thanh-uy'], 'party-before'],
    ['05-QĐ/TU', '2026-05-26', ['decision'], ['thanh-uy'], 'party-before'],
    ['05-QĐ/TU', '2026-05-27', ['decision', 'regulation'], ['thanh-uy'], 'party-after'],
    ['05-QĐ/TU', '2026', ['decision', 'regulation'], ['thanh-uy'], undefined],
    ['125/SGDĐT-VP', '2099', ['official-letter'], [], 'official-letter'],
  ])('%s of %s', (text, date, types, bodies, rules) => {
    const facts = numberFacts(text, date, catalogue);
    expect({
      types: facts?.types,
      bodies: facts?.bodies.map(({ id }) => id),
      rules: facts?.rules,
    }).toEqual({ types, bodies, rules });
  });

  test('a body that shares its abbreviation is the publisher only if the publisher is one of them', () => {
    const ids = (publisher: string | undefined) =>
      numberFacts('05/QĐ-UBND', undefined, { ...catalogue, publisher })?.bodies.map(({ id }) => id);
    expect(ids('thanh-uy')).toEqual(['ubnd-xa-mau', 'ubnd-tinh-thi-du']);
    expect(ids(undefined)).toEqual(['ubnd-xa-mau', 'ubnd-tinh-thi-du']);
  });

  test.each([
    ['2025-06-30', ['ubnd-huyen-cu'], ['ubnd-xa-moi']],
    ['2025-07-01', ['ubnd-xa-moi'], ['ubnd-huyen-cu']],
    ['2025', ['ubnd-huyen-cu', 'ubnd-xa-moi'], []],
    [undefined, ['ubnd-huyen-cu', 'ubnd-xa-moi'], []],
  ])('of bodies that share an abbreviation on %s, the ones that existed', (date, there, absent) => {
    const facts = numberFacts('07/CT-UBND', date, { bodies: [ended, begun], publisher: undefined });
    expect(facts?.bodies.map(({ id }) => id)).toEqual(there);
    expect(facts?.absent.map(({ id }) => id)).toEqual(absent);
  });
});
