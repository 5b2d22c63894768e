import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Corpus } from '#corpus/corpus.ts';
import { readEnvironment } from '#corpus/environment.ts';
import { formatProblems } from '#corpus/format-problems.ts';
import { writeFrontMatterManifest } from '#corpus/json-schema/front-matter-manifest.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import type { Problem } from '#domain/problem.ts';
import { previewingWords } from '#i18n/previewing.ts';
import { problemOverlay } from './problem-overlay.ts';
import { forgetCorpus, sharedCorpus } from './shared-corpus.ts';

/** Saving all files of an editor at once, or moving a folder, is one change. */
const settleMilliseconds = 30;
/** A page that fails reports itself a moment after it has loaded; the cause is in the content. */
const afterPageErrors = 600;

/**
 * Keeps the preview of `astro dev` in step with the content folder, wherever that lies. What the
 * checker finds is shown over every open page and in the terminal, and never stops the server: pages
 * stay as they were last right, and reload when the content is right again.
 */
export function contentPreview(): AstroIntegration {
  return {
    name: 'congbo-preview',
    hooks: {
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const { content } = readEnvironment();
        const shown = new ShownProblems(server, content);
        const root = server.config.root;
        const corpus = await sharedCorpus({ withWithheld: true });
        shown.show(errorsOf(corpus));
        if (shown.any) logger.error(`\n${formatProblems(corpus.problems)}`);
        await writeFrontMatterManifest(content, root);

        const update = async (filesMoved: boolean) => {
          const start = performance.now();
          forgetCorpus();
          const next = await sharedCorpus({ withWithheld: true });
          const errors = errorsOf(next);
          const mended = shown.any && errors.length === 0;
          shown.show(errors);
          if (errors.length > 0) {
            logger.error(`\n${formatProblems(next.problems)}`);
            return;
          }
          await refreshContent?.({});
          // Astro reloads pages when its store has changed, which mending by undoing does not do.
          if (mended) server.hot.send({ type: 'full-reload' });
          const time = (performance.now() - start).toFixed(0);
          logger.info(
            `${mended ? previewingWords.mended : previewingWords.updated} ` +
              previewingWords.milliseconds.replace('{milliseconds}', time),
          );
          if (filesMoved) await writeFrontMatterManifest(content, root);
        };
        watchFolder(server, content, (filesMoved) =>
          update(filesMoved).catch((error: unknown) => {
            const detail = error instanceof Error ? error.message : String(error);
            logger.error(previewingWords.failed.replace('{detail}', detail));
          }),
        );
      },
    },
  };
}

function errorsOf({ problems }: Corpus): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** The errors that hang over the open pages, shown to each page that is opened while there are any. */
class ShownProblems {
  readonly #server: ViteDevServer;
  readonly #folder: string;
  #errors: readonly Problem[] = [];

  constructor(server: ViteDevServer, folder: string) {
    this.#server = server;
    this.#folder = folder;
    server.ws.on('connection', () => {
      this.#send();
      setTimeout(() => this.#send(), afterPageErrors).unref();
    });
  }

  get any(): boolean {
    return this.#errors.length > 0;
  }

  show(errors: readonly Problem[]): void {
    this.#errors = errors;
    this.#send();
  }

  #send(): void {
    const [first, ...others] = this.#errors;
    if (!first) return;
    const { base } = readSiteAddress(this.#folder);
    const handbook = (rule: string) => `${base}so-tay/quy-tac/${rule}/`;
    this.#server.ws.send(problemOverlay([first, ...others], this.#folder, handbook));
  }
}

/**
 * Calls back after files of a folder have changed, one call at a time; what changes meanwhile leads to
 * another call. It is told whether files came or went.
 */
function watchFolder(
  server: ViteDevServer,
  folder: string,
  changed: (filesMoved: boolean) => Promise<void>,
): void {
  let moved = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (event, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    moved ||= event !== 'change';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const filesMoved = moved;
      moved = false;
      running = running.then(() => changed(filesMoved));
    }, settleMilliseconds);
  });
}
