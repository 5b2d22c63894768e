import { describe, expect, test } from 'vitest';
import {
  administrativeCodes,
  normativeCodes,
  parseDocumentNumber,
  partyCodes,
} from '#domain/document-number.ts';
import { documentTypeIds, documentTypes, documentTypesOfCode } from '#domain/document-type.ts';

const ids = (code: string, system: 'state' | 'party') =>
  documentTypesOfCode(code, system).map(({ id }) => id);

describe('documentTypes', () => {
  test('every type is listed under its id, with a word of its own in NFC', () => {
    expect(Object.entries(documentTypes).map(([key, { id }]) => key === id)).not.toContain(false);
    const words = Object.values(documentTypes).map(({ word }) => word);
    expect(words.map((word) => word.normalize('NFC'))).toEqual(words);
    expect(new Set(words).size).toBe(documentTypeIds.length);
  });

  test('no two types share a code of the state', () => {
    const codes = Object.values(documentTypes).flatMap(({ stateCode }) => stateCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('the state has the codes of Nghị định 30/2020 and of the laws on normative texts', () => {
    const expected =
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
      'SY SL TrS VBHN NĐ TT TTLT NQLT PL L';
    expect([...administrativeCodes].sort()).toEqual(expected.split(' ').sort());
    expect([...normativeCodes].sort()).toEqual('NĐ NQ QĐ TT TTLT NQLT CT PL L'.split(' ').sort());
  });

  test('the Party has the codes of 36-HD/VPTW and 05-HD/VPTW and those in use', () => {
    const expected =
      'NQ QĐi QĐ CTrHĐ CTr CT CL KL QC TT HD TB TC BC KH QH ĐA PA DA TTr CV BB BS GM GGT';
    expect([...partyCodes].sort()).toEqual(expected.split(' ').sort());
  });

  test('every code makes a number', () => {
    for (const code of normativeCodes) {
      expect(parseDocumentNumber(`01/2020/${code}-UBND`)?.typeCode).toBe(code);
    }
    for (const code of administrativeCodes) {
      expect(parseDocumentNumber(`01/${code}-UBND`)?.typeCode).toBe(code);
    }
    for (const code of partyCodes) {
      expect(parseDocumentNumber(`01-${code}/TU`)?.typeCode).toBe(code);
    }
  });
});

describe('documentTypesOfCode', () => {
  test('tells apart what only the stroke of đ tells apart', () => {
    expect(ids('DA', 'state')).toEqual(['project']);
    expect(ids('ĐA', 'state')).toEqual(['scheme']);
    expect(ids('HD', 'state')).toEqual(['guidance']);
    expect(ids('HĐ', 'state')).toEqual(['contract']);
  });

  test('a code may mean another type in the Party than in the state', () => {
    expect(ids('TT', 'state')).toEqual(['circular']);
    expect(ids('TT', 'party')).toEqual(['party-circular']);
  });

  test('QĐ of the Party is a quyết định or a quy định', () => {
    expect(ids('QĐ', 'party')).toEqual(['decision', 'regulation']);
    expect(ids('QĐi', 'party')).toEqual(['regulation']);
    expect(ids('QĐ', 'state')).toEqual(['decision']);
  });

  test('knows no other code', () => {
    expect(ids('XX', 'state')).toEqual([]);
    expect(ids('CV', 'state')).toEqual([]);
  });
});
