import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * One folder a rule: `bad/` and `good/` hold files that are laid over those of `base/`, and
 * `expected.txt` names every problem of `bad/`, one a line. `good/` has none.
 */
const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

/** The rules that have fixtures. */
export const fixtureNames: readonly string[] = readdirSync(folder).filter(
  (name) => name !== 'base',
);

/** The content folder of one side of a fixture: its files over those that all share. */
export function fixtureFiles(rule: string, side: 'bad' | 'good'): Record<string, Buffer> {
  const files = { ...filesBelow('base'), ...filesBelow(`${rule}/${side}`) };
  // The one rule about a file that is not there.
  if (rule === 'file-missing' && side === 'bad') delete files['site.yaml'];
  return files;
}

/** Every problem of the bad side, as `file:line:column rule`. */
export function expectedProblems(rule: string): string[] {
  return readFileSync(path.join(folder, rule, 'expected.txt'), 'utf8')
    .trim()
    .split('\n');
}

function filesBelow(name: string): Record<string, Buffer> {
  const root = path.join(folder, name);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((file) => statSync(path.join(root, file)).isFile())
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(root, file))]),
  );
}
