import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Corpus } from '#corpus/corpus.ts';
import type { Entry } from '#corpus/entry.ts';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import { storesBundledOnly } from './bundled-only.ts';
import { refuseErrors } from './content-error.ts';
import { sharedCorpus } from './shared-corpus.ts';
import { isBundled, toStored } from './stored-entry.ts';

/** Loads one collection of the content folder. All collections come from one reading, which is checked as a whole. */
export function corpusLoader(collection: CollectionName): Loader {
  return {
    name: `congbo-${collection}`,
    async load(context) {
      const corpus = await readFor(context);
      context.store.clear();
      for (const entry of corpus.entries[collection]) {
        if (storesBundledOnly() && !isBundled(entry)) continue;
        const filePath = relativeToRoot(context, entry.absolute);
        const data = await dataOf(entry, filePath, context);
        context.store.set({
          id: entry.id,
          data,
          filePath,
          digest: entry.digest,
          ...(entry.text?.format === 'mdx' && { deferredRender: true }),
        });
      }
    },
  };
}

/**
 * The data to store. The reading has validated it; only where there are pictures Astro must see it,
 * to turn their paths into pictures.
 */
async function dataOf(
  entry: Entry,
  filePath: string,
  context: LoaderContext,
): Promise<Record<string, unknown>> {
  const { pictures, ...stored } = toStored(entry);
  if (Object.keys(pictures).length === 0) return { ...stored, fields: entry.data, pictures };
  return context.parseData({ id: entry.id, data: { ...stored, pictures }, filePath });
}

/** Loads what is one file for the whole site: settings, glossary, redirects. */
export function settingsLoader(name: 'site' | 'glossary' | 'redirects'): Loader {
  return {
    name: `congbo-${name}`,
    async load(context) {
      const { [name]: value } = await readFor(context);
      context.store.clear();
      if (value !== undefined) context.store.set({ id: name, data: { value } });
    },
  };
}

/**
 * A build refuses content with errors. The preview, which is told by its watcher, shows what can be
 * shown, drafts too; what is wrong stands in its overlay.
 */
async function readFor({ watcher }: LoaderContext): Promise<Corpus> {
  const corpus = await sharedCorpus({ withWithheld: watcher !== undefined });
  if (!watcher) refuseErrors(corpus);
  return corpus;
}

function relativeToRoot({ config }: LoaderContext, absolute: string): string {
  return path.relative(fileURLToPath(config.root), absolute).split(path.sep).join('/');
}
