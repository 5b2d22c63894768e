import type { Problem } from '#domain/problem.ts';
import { checkingWords } from '#i18n/checking.ts';
import { ContentHistory, type ExportedFolder } from '../git/content-history.ts';
import { loadCorpus } from '../load.ts';
import { causedProblems } from './caused-problems.ts';
import { CheckRefusal } from './refusal.ts';
import { isSelected } from './selected-paths.ts';

/** What is to be checked. */
export interface CheckRequest {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly now: Date;
  /** Files and folders, relative to the content folder, whose problems are asked for; all if empty. */
  readonly paths: readonly string[];
  /** Only what has changed since this revision, and what the change has caused elsewhere. */
  readonly since?: string;
  /** The content as the next commit will hold it, instead of the files on disk. */
  readonly staged: boolean;
}

/** What a check found. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The folder that was read, to quote lines from; another than asked for when the staged content was read. */
  readonly folder: string;
  /** False when nothing had changed, so that nothing was read. */
  readonly ran: boolean;
}

/**
 * Checks a content folder and hands the result to `use`, during which the folder that was read exists.
 * Every rule looks at everything; the request only chooses what is told.
 * @throws CheckRefusal where the history that the request needs is not there
 */
export async function checkFolder<T>(
  request: CheckRequest,
  use: (result: CheckResult) => T,
): Promise<T> {
  if (request.since === undefined && !request.staged) {
    return use({ ...(await read(request.folder, request)), ran: true });
  }
  const history = await historyOf(request.folder);
  const since = await baseOf(history, request);
  const changed = await (request.staged ? history.stagedFiles(since) : history.changedFiles(since));
  if (changed.size === 0) return use({ problems: [], folder: request.folder, ran: false });

  return within(request.staged ? await history.exportStaged() : undefined, async (staged) => {
    const { problems, folder } = await read(staged?.folder ?? request.folder, request);
    const caused = await causedProblems(problems, changed, async () =>
      within(
        await history.exportRevision(since),
        async (old) => (await read(old?.folder ?? folder, request)).problems,
      ),
    );
    return use({ problems: caused, folder, ran: true });
  });
}

/** The files that a request is about: those that changed, or undefined for all. */
export async function changedFiles(
  request: Pick<CheckRequest, 'folder' | 'since'>,
): Promise<ReadonlySet<string> | undefined> {
  if (request.since === undefined) return undefined;
  const history = await historyOf(request.folder);
  return history.changedFiles(await baseOf(history, request));
}

async function read(
  folder: string,
  { now, paths }: CheckRequest,
): Promise<{ problems: Problem[]; folder: string }> {
  const { problems } = await loadCorpus(folder, { now });
  return { problems: problems.filter(({ file }) => isSelected(file, paths)), folder };
}

async function historyOf(folder: string): Promise<ContentHistory> {
  const history = await ContentHistory.of(folder);
  if (history) return history;
  throw new CheckRefusal(checkingWords.noGit.replace('{folder}', () => folder));
}

async function baseOf(
  history: ContentHistory,
  { since }: Pick<CheckRequest, 'since'>,
): Promise<string> {
  if (since === undefined) return history.head();
  const id = await history.resolve(since);
  if (id !== undefined) return id;
  throw new CheckRefusal(checkingWords.badRevision.replace('{revision}', () => since));
}

async function within<T>(
  exported: ExportedFolder | undefined,
  use: (exported: ExportedFolder | undefined) => Promise<T>,
): Promise<T> {
  try {
    return await use(exported);
  } finally {
    await exported?.remove();
  }
}
