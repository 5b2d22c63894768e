import { expect, test } from 'vitest';
import { classifyFile } from '#corpus/content-file.ts';
import { listFiles } from '#corpus/files.ts';
import { readBatch, readEntries, type EntryFile } from '#corpus/read-entries.ts';
import { Report } from '#corpus/report.ts';
import { conferenceText, smallest, writeFolder } from './folder.ts';

test('threads give the same readings and problems, in the same order, as one after another', async () => {
  const folder = await writeFolder({
    ...smallest,
    'conferences/2099/mot.md': conferenceText('sai: 1\n'),
    'conferences/2099/hai.md': conferenceText('', 'MẬT'),
    'conferences/2099/ba.md': '---\ntitle: a: b\n---\n',
  });
  const files: EntryFile[] = (await listFiles(folder)).flatMap((file) => {
    const is = classifyFile(file.path);
    return is.role === 'entry' ? [{ file, identity: is }] : [];
  });
  const report = new Report();
  const readings = await readEntries(files, report, 1);
  const alone = readBatch(files);
  expect(readings).toEqual(alone.readings);
  expect(report.problems).toEqual(alone.problems);
  expect(report.problems.map(({ rule }) => rule)).toEqual([
    'yaml-syntax',
    'body-empty',
    'secrecy-mark',
    'unknown-key',
  ]);
});
