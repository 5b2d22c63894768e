import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { testOutcome } from './test-outcome.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const folder = mkdtempSync(path.join(tmpdir(), 'congbo-report-'));
const file = path.join(folder, 'report.json');

const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--config=test/vitest.config.ts',
    '--root=.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
const json = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
rmSync(folder, { recursive: true });

const { passed, failed } = testOutcome(json, status);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
