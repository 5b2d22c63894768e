import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Temporary folder of this run: what one test file builds, the next one finds here. */
    runFolder: string;
  }
}

/** Gives the test files of a run one folder for their builds, and removes it after the last of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-test-'));
  project.provide('runFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
