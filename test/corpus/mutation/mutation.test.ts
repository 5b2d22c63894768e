import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { readBatch, type EntryReader, type ReadBatch } from '#corpus/read-entries.ts';
import { now, writeFolder } from '../folder.ts';
import type { ContentFile } from './edit.ts';
import { faults } from './faults.ts';
import { Random } from './random.ts';

const publisher = fileURLToPath(new URL('../../fixtures/publisher', import.meta.url));
const trials = 200;

/** Faults that nobody could tell from the content alone, each with the reason. */
const explained: readonly string[] = [
  // The task names evidence already, for an earlier step.
  'done without evidence: directives/2099/chi-thi-02-ct-ubnd.md:     state: done',
  // Whether a conference adopted what it was held to adopt, only its source can say.
  'done without evidence: conferences/2098/ky-hop-1-hdnd-xa-mau.md:     state: done',
];

test('at least 95 of 100 single faults in a whole publisher are reported', async () => {
  const names = readdirSync(publisher, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const bytes = Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(publisher, name))]),
  );
  const files: ContentFile[] = names
    .filter((name) => /\.(?:mdx?|yaml)$/.test(name))
    .toSorted()
    .map((name) => ({ name, text: String(bytes[name]) }));
  const folder = await writeFolder(bytes);
  // Whatever is as it was gives what it gave, so that each trial reads one file.
  const kept = new Map<string, ReadBatch>();
  let changed = '';
  const reader: EntryReader = (file, identity, report) => {
    const fresh = file.path === changed ? undefined : kept.get(file.path);
    const batch = fresh ?? readBatch([{ file, identity }]);
    if (file.path !== changed) kept.set(file.path, batch);
    report.addAll(batch.problems);
    return batch.readings[0];
  };
  const problemsNow = async (): Promise<string[]> =>
    (await loadCorpus(folder, { now, reader })).problems.map(
      ({ file, rule, message }) => `${file} ${rule} ${message}`,
    );

  const before = new Set(await problemsNow());
  const random = new Random(20990915);
  const missed: string[] = [];
  for (let trial = 0; trial < trials;) {
    const fault = faults[trial % faults.length];
    const file = random.pick(files);
    const text = file && fault?.make(file, random, files);
    if (fault === undefined || file === undefined || text === undefined) continue;
    trial++;
    changed = file.name;
    await writeFile(path.join(folder, file.name), text);
    const isReported = (await problemsNow()).some((problem) => !before.has(problem));
    if (!isReported) missed.push(`${fault.kind}: ${file.name}: ${changedLine(file.text, text)}`);
    await writeFile(path.join(folder, file.name), file.text);
  }
  expect(missed).toEqual(explained);
  expect(missed.length).toBeLessThanOrEqual(trials * 0.05);
});

function changedLine(before: string, after: string): string {
  const old = before.split('\n');
  return after.split('\n').find((line, index) => line !== old[index]) ?? '';
}
