import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askGit, git } from './git.ts';

/** A content folder as it was at one time, written out to read; `remove` deletes it again. */
export interface ExportedFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** What git knows of a content folder. */
export class ContentHistory {
  readonly #folder: string;
  /** The content folder from the root of its repository, with `/` at its end; `''` for the root. */
  readonly #prefix: string;

  private constructor(folder: string, prefix: string) {
    this.#folder = folder;
    this.#prefix = prefix;
  }

  /** The history of a content folder; undefined where it lies in no work tree of git. */
  static async of(folder: string): Promise<ContentHistory | undefined> {
    const prefix = await askGit({ folder }, 'rev-parse', '--show-prefix');
    return prefix === undefined ? undefined : new ContentHistory(folder, prefix.trim());
  }

  /** The content folder from the root of its repository, without `/` at its end. */
  get folderInRepository(): string {
    return this.#prefix.replace(/\/$/, '');
  }

  /** The object id of a commit or tree; undefined where the repository has none of this name. */
  async resolve(revision: string): Promise<string | undefined> {
    const options = { folder: this.#folder };
    const name = `${revision}^{tree}`;
    const id = await askGit(options, 'rev-parse', '--verify', '--quiet', '--end-of-options', name);
    return id?.trim();
  }

  /** The last commit, or the empty tree before the first one. */
  async head(): Promise<string> {
    const head = await this.resolve('HEAD');
    // The id of the empty tree, which every repository with SHA-1 ids knows without storing it.
    return head ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  }

  /**
   * The files, relative to the content folder, that differ from a revision: added, changed, deleted,
   * moved (under both names), and those that git does not know yet.
   */
  async changedFiles(revision: string): Promise<ReadonlySet<string>> {
    const changed = await this.#list(
      'diff',
      '--name-only',
      '--no-renames',
      '--relative',
      '-z',
      revision,
    );
    return new Set([...changed, ...(await this.#list('ls-files', '--others', '-z'))]);
  }

  /** The files that the next commit will change against a revision. */
  async stagedFiles(revision: string): Promise<ReadonlySet<string>> {
    return new Set(
      await this.#list(
        'diff',
        '--cached',
        '--name-only',
        '--no-renames',
        '--relative',
        '-z',
        revision,
      ),
    );
  }

  /** Writes out the content folder of a revision, empty where that had none. */
  async exportRevision(revision: string): Promise<ExportedFolder> {
    const tree = `${revision}:${this.#prefix}`;
    const exported = await emptyFolder('content');
    if ((await askGit({ folder: this.#folder }, 'cat-file', '-e', tree)) !== undefined) {
      const root = await git({ folder: this.#folder }, 'rev-parse', '--show-toplevel');
      const options = { folder: root.trim(), index: `${exported.folder}.index` };
      await git(options, 'read-tree', tree);
      await git(options, 'checkout-index', '--all', `--prefix=${exported.folder}/`);
    }
    return exported;
  }

  /** Writes out the content folder as the next commit will hold it. */
  async exportStaged(): Promise<ExportedFolder> {
    const { home, folder, remove } = await emptyFolder(this.#prefix);
    await git({ folder: this.#folder }, 'checkout-index', '--all', `--prefix=${home}/`);
    return { folder, remove };
  }

  async #list(...parameters: readonly string[]): Promise<string[]> {
    const names = await git({ folder: this.#folder }, ...parameters);
    return names
      .split('\0')
      .filter(Boolean)
      .map((name) => name.normalize('NFC'));
  }
}

/** A new folder of this name, in a new folder of its own. */
async function emptyFolder(name: string): Promise<ExportedFolder & { readonly home: string }> {
  const home = await mkdtemp(path.join(tmpdir(), 'congbo-check-'));
  const folder = path.join(home, name);
  await mkdir(folder, { recursive: true });
  return { home, folder, remove: () => rm(home, { recursive: true, force: true }) };
}
