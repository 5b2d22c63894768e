import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { timesVariable, type BuildTimes } from '#site/building/build-times.ts';
import { cacheFolder } from '#site/building/cache-folder.ts';
import { runCommand, type CommandRun } from './command-run.ts';
import { today } from './corpus/calendar.ts';
import { effortOf, type Effort } from './effort.ts';
import { weighFolder } from './folder-weight.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What congbo needed for a content folder. */
export interface SiteMeasurement {
  readonly seconds: Readonly<Record<'full' | 'unchanged' | 'oneChange' | keyof BuildTimes, number>>;
  readonly peakRssMb: Readonly<Record<string, number>>;
  /** Processor time of the full build, by process: what it needs whatever else the machine does. */
  readonly cpuSeconds: Readonly<Record<string, number>>;
  /** The full build, to be compared with others. */
  readonly effort: Effort;
  readonly pages: number;
  readonly files: number;
  readonly distMb: number;
  readonly searchMb: number;
}

/** The folders of a measurement. */
export interface MeasuredFolders {
  readonly content: string;
  readonly out: string;
  /** The file that gets a sentence more for the build after one change. */
  readonly changedFile: string;
}

/**
 * Builds a content folder with `npm run build`, as its publisher would: from nothing, again with
 * nothing changed, and again after a change in one text.
 */
export async function measureSite(folders: MeasuredFolders): Promise<SiteMeasurement> {
  const { content, out, changedFile } = folders;
  try {
    const full = await build(folders);
    const dist = await weighFolder(out);
    const search = await weighFolder(path.join(out, 'pagefind'));
    const unchanged = await build(folders);
    const text = await readFile(changedFile, 'utf8');
    await writeFile(changedFile, `${text}\nCâu này được thêm vào sau.\n`);
    const oneChange = await build(folders);
    return {
      seconds: {
        full: full.seconds,
        unchanged: unchanged.seconds,
        oneChange: oneChange.seconds,
        ...full.times,
      },
      peakRssMb: eachProcess(full, ({ peakRssMb }) => peakRssMb),
      cpuSeconds: eachProcess(full, ({ cpuSeconds }) => cpuSeconds),
      effort: effortOf([full]),
      pages: dist.pages,
      files: dist.files,
      distMb: dist.bytes / 1e6,
      searchMb: search.bytes / 1e6,
    };
  } finally {
    await rm(cacheFolder(content), { recursive: true, force: true });
  }
}

interface MeasuredBuild extends CommandRun {
  readonly times: BuildTimes;
}

async function build({ content, out }: MeasuredFolders): Promise<MeasuredBuild> {
  const file = `${out}.times.json`;
  const run = await runCommand({
    program: 'npm',
    arguments: ['run', '--silent', 'build'],
    folder: root,
    variables: {
      CONGBO_CONTENT: content,
      CONGBO_OUT: out,
      CONGBO_NOW: today,
      [timesVariable]: file,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const times = JSON.parse(await readFile(file, 'utf8')) as BuildTimes;
  await rm(file);
  return { ...run, times };
}

function eachProcess(
  { processes }: CommandRun,
  take: (use: CommandRun['processes'][string]) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(processes).map(([name, use]) => [name, take(use)]));
}
