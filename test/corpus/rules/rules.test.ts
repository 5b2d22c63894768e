import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { rules } from '#corpus/rules/index.ts';
import { problemTexts } from '#i18n/problems.ts';
import { now, writeFolder } from '../folder.ts';
import { expectedProblems, fixtureFiles, fixtureNames } from './fixture.ts';

async function problemsIn(files: Record<string, Buffer>): Promise<string[]> {
  const { problems } = await loadCorpus(await writeFolder(files), { now });
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

describe('the table of rules', () => {
  const ids = rules.map(({ id }) => id).toSorted();

  test('names every rule once, with its weight and a reason', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  });

  test('has words for every rule and no others', () => {
    expect(Object.keys(problemTexts).toSorted()).toEqual(ids);
  });

  test('has a fixture for every rule and no others', () => {
    expect(fixtureNames.toSorted()).toEqual(ids);
  });

  test('excuses nobody from the shape of data or from secrecy', () => {
    const excusable = rules.filter((rule) => rule.excusable).map(({ id }) => id);
    expect(excusable).not.toContain('secrecy-mark');
    expect(excusable).not.toContain('dangling-reference');
    expect(rules.filter(({ runs, excusable: may }) => runs === 'reading' && may)).toEqual([]);
  });
});

describe.each(fixtureNames)('%s', (rule) => {
  test('finds what is wrong, each at its place', async () => {
    const expected = expectedProblems(rule);
    expect(await problemsIn(fixtureFiles(rule, 'bad'))).toEqual(expected);
    expect(expected.some((line) => line.endsWith(` ${rule}`))).toBe(true);
  });

  test('leaves alone what is right', async () => {
    expect(await problemsIn(fixtureFiles(rule, 'good'))).toEqual([]);
  });
});
