import { expect, test } from 'vitest';
import { githubReport } from '#corpus/report-formats/github.ts';
import { gitlabReport } from '#corpus/report-formats/gitlab.ts';
import { jsonReport } from '#corpus/report-formats/json.ts';
import { sarifReport } from '#corpus/report-formats/sarif.ts';
import { problem } from './problem.ts';

test('JSON is an array of problems with exactly the promised keys', () => {
  const more = { ...problem(), internal: true };
  expect(JSON.parse(jsonReport([more]))).toEqual([problem()]);
  expect(jsonReport([])).toBe('[]');
});

test('GitHub gets one command a problem, its path from the root of the repository', () => {
  const problems = [problem(), problem({ severity: 'warning', line: 3 })];
  expect(githubReport(problems, 'content').split('\n')).toEqual([
    '::error file=content/topics/ao-ho.yaml,line=1,col=7,title=missing-field::Thiếu trường.%0AThêm vào.',
    '::warning file=content/topics/ao-ho.yaml,line=3,col=7,title=missing-field::Thiếu trường.%0AThêm vào.',
  ]);
  expect(githubReport([], 'content')).toBe('');
});

test('nothing in a problem can end a command of GitHub or begin another', () => {
  const odd = problem({ file: 'a,b:c%.md', message: 'x\r\n::set-env::y', hint: '100%' });
  expect(githubReport([odd], '')).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=1,col=7,title=missing-field::x%0D%0A::set-env::y%0A100%25',
  );
});

test('GitLab gets one finding a problem, its path from the root of the repository', () => {
  const problems = [problem(), problem({ rule: 'image-alt', severity: 'warning', line: 3 })];
  expect(JSON.parse(gitlabReport(problems, 'content'))).toEqual([
    {
      description: 'Thiếu trường. Thêm vào.',
      check_name: 'missing-field',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'blocker',
      location: { path: 'content/topics/ao-ho.yaml', lines: { begin: 1 } },
    },
    {
      description: 'Thiếu trường. Thêm vào.',
      check_name: 'image-alt',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'minor',
      location: { path: 'content/topics/ao-ho.yaml', lines: { begin: 3 } },
    },
  ]);
  expect(gitlabReport([], 'content')).toBe('[]');
});

test('GitLab tells two alike problems of a file apart, and knows them again further down', () => {
  const fingerprints = (...lines: number[]) =>
    (
      JSON.parse(
        gitlabReport(
          lines.map((line) => problem({ line })),
          '',
        ),
      ) as { fingerprint: string }[]
    ).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints(1, 2)).size).toBe(2);
  expect(fingerprints(11, 12)).toEqual(fingerprints(1, 2));
});

test('SARIF names each rule once and points every result at it', () => {
  const problems = [
    problem(),
    problem({ rule: 'image-alt', severity: 'warning', file: 'a b/#.md', line: 4 }),
    problem({ line: 2 }),
  ];
  const log = JSON.parse(sarifReport(problems, 'content')) as {
    version: string;
    runs: {
      tool: { driver: { name: string; rules: { id: string; defaultConfiguration: object }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: object;
        locations: object[];
      }[];
    }[];
  };
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run?.tool.driver.name).toBe('congbo');
  expect(
    run?.tool.driver.rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration]),
  ).toEqual([
    ['image-alt', { level: 'warning' }],
    ['missing-field', { level: 'error' }],
  ]);
  expect(run?.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['missing-field', 1, 'error'],
    ['image-alt', 0, 'warning'],
    ['missing-field', 1, 'error'],
  ]);
  expect(run?.results[1]).toEqual({
    ruleId: 'image-alt',
    ruleIndex: 0,
    level: 'warning',
    message: { text: 'Thiếu trường. Thêm vào.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/a%20b/%23.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 7 },
        },
      },
    ],
  });
});

test('SARIF of no problem is a run without results', () => {
  expect(JSON.parse(sarifReport([], ''))).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { rules: [] } }, results: [] }],
  });
});
