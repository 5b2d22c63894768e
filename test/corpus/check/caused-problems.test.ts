import { expect, test } from 'vitest';
import { causedProblems } from '#corpus/check/caused-problems.ts';
import { problem } from '../report-formats/problem.ts';

const never = () => Promise.reject(new Error('asked for the state before'));

test('all problems of a changed file are told, old ones too, without a look at the state before', async () => {
  const problems = [problem(), problem({ line: 5 })];
  expect(await causedProblems(problems, new Set(['topics/ao-ho.yaml']), never)).toEqual(problems);
});

test('a problem elsewhere is told if it was not there before, wherever its line has moved', async () => {
  const old = problem({ file: 'a.md', line: 3 });
  const caused = problem({ file: 'a.md', line: 9, message: 'Không có mục nào.' });
  const problems = [{ ...old, line: 30 }, caused];
  expect(await causedProblems(problems, new Set(['b.md']), () => Promise.resolve([old]))).toEqual([
    caused,
  ]);
});

test('the second of two alike is told if there was one', async () => {
  const one = problem({ file: 'a.md' });
  const two = problem({ file: 'a.md', line: 2 });
  expect(await causedProblems([one, two], new Set(), () => Promise.resolve([one]))).toEqual([two]);
});
