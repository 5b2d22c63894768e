import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { projectRoot } from './command.ts';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps: readonly { readonly uses?: string }[];
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder)).map((name) => `${folder}/${name}`);
}

/** The npm scripts that a pipeline runs. */
function scriptsIn(text: string): string[] {
  return Array.from(text.matchAll(/npm run (?:--silent )?([\w:]+)/g), ([, name = '']) => name);
}

const workflows = filesIn('.github/workflows');

describe.each(workflows)('%s', (file) => {
  const workflow = parse(read(file)) as {
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };

  test('may only read the repository; a job that may more may not read it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const others = Object.values(workflow.jobs).flatMap(({ permissions }) => permissions ?? []);
    for (const more of others) expect(more).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  test('pins every action to a major version, and lets no job run for ever', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses } of job.steps) expect(uses ?? 'a/b@v1').toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
    }
  });
});

test('pipelines run scripts that there are', () => {
  const run = [...workflows, '.gitlab-ci.yml'].flatMap((file) => scriptsIn(read(file)));
  expect(run).toContain('check');
  expect(run.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('a pull request is checked with notes at its lines, and built', () => {
  const text = read('.github/workflows/content.yml');
  expect(scriptsIn(text)).toEqual(['check', 'check', 'build', 'check:links']);
  expect(text).toContain('check -- --format github');
  expect((parse(text) as { on: object }).on).toHaveProperty('pull_request');
});

test('GitLab can read its pipeline, which checks before it builds', () => {
  const pipeline = parse(read('.gitlab-ci.yml'), { merge: true }) as {
    readonly stages: string[];
    readonly check: {
      readonly stage: string;
      readonly script: string[];
      readonly artifacts: { readonly reports: { readonly codequality: string } };
    };
    readonly build: { readonly stage: string; readonly artifacts: { readonly expose_as: string } };
  };
  expect(pipeline.stages).toEqual(['check', 'build', 'deploy']);
  expect([pipeline.check.stage, pipeline.build.stage]).toEqual(['check', 'build']);
  const report = pipeline.check.artifacts.reports.codequality;
  expect(pipeline.check.script).toContain(
    `npm run --silent check -- --format gitlab > ${report} || true`,
  );
  // GitLab refuses a pipeline whose name of an artifact has other letters.
  expect(pipeline.build.artifacts.expose_as).toMatch(/^\w[-\w ]*$/);
  // What is written last decides whether the job fails.
  expect(pipeline.check.script.at(-1)).toBe('npm run --silent check');
});

test('a merge request on GitLab asks for what a pull request on GitHub asks for', () => {
  const asks = (file: string) =>
    Array.from(read(file).matchAll(/^- \[ \] .*$/gm), ([line]) => line);
  const github = asks('.github/pull_request_template.md');
  const gitlab = asks('.gitlab/merge_request_templates/Default.md');
  const preview = (line: string) => line.replace(/\(.*?xem.*?\)/iu, '()');
  expect(gitlab.map(preview)).toEqual(github.map(preview));
});

test('each form for an issue on GitHub has a template of its name on GitLab', () => {
  const names = (folder: string, end: string) =>
    filesIn(folder).flatMap((file) =>
      file.endsWith(end) && !file.endsWith('config.yml') ? [path.basename(file, end)] : [],
    );
  expect(names('.gitlab/issue_templates', '.md').toSorted()).toEqual(
    names('.github/ISSUE_TEMPLATE', '.yml').toSorted(),
  );
});

test('every form for an issue can be filled in', () => {
  const forms = filesIn('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
  expect(forms.length).toBeGreaterThan(0);
  for (const file of forms) {
    const form = parse(read(file)) as {
      name?: string;
      description?: string;
      body: { type: string; id?: string }[];
    };
    expect(form).toMatchObject({
      name: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const ids = form.body.flatMap(({ type, id }) => (type === 'markdown' ? [] : [id]));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain(undefined);
  }
});
