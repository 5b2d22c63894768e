import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptReadings } from '#corpus/kept-readings.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { EntryReader } from '#corpus/read-entries.ts';
import { conferenceText, now, smallest, writeFolder } from './folder.ts';

const file = 'conferences/2099/hop.md';

test('a folder read again gives the same, and what was written since as it is now', async () => {
  const folder = await writeFolder({ ...smallest, [file]: conferenceText('sai: 1\n') });
  const reader = keptReadings();
  const read = () => loadCorpus(folder, { now, reader });
  const first = await read();
  expect(first.problems.map(({ rule }) => rule)).toEqual(['unknown-key']);
  expect(await read()).toEqual(first);

  await writeFile(path.join(folder, file), conferenceText());
  const mended = await read();
  expect(mended).toEqual(await loadCorpus(folder, { now }));
  expect(mended.entries.conferences).toHaveLength(1);
});

test('only what was written since is read', async () => {
  const folder = await writeFolder({ ...smallest, [file]: conferenceText() });
  const reader = keptReadings();
  const given: unknown[] = [];
  const watched: EntryReader = async (found, identity, report) => {
    const reading = await reader(found, identity, report);
    given.push(reading);
    return reading;
  };
  await loadCorpus(folder, { now, reader: watched });
  const before = given.splice(0);
  await writeFile(path.join(folder, file), conferenceText('ordinal: 2\n'));
  await loadCorpus(folder, { now, reader: watched });
  expect(given.map((reading) => before.includes(reading))).toEqual([true, false, true, true]);
});
