import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { classifyFile } from '../content-file.ts';
import { listFiles } from '../files.ts';
import { editorSchemaNames, jsonSchemaText, type EditorSchemaName } from './json-schema.ts';

/**
 * Tells the Astro extension of an editor which schema the front matter of each text has. It reads
 * `collections.json` and the schemas beside it (setting `astro.content-intellisense`); the file names
 * in it are absolute, so it is made on each computer and not kept in git.
 * @see https://docs.astro.build/en/reference/experimental-flags/content-intellisense/
 */
export async function writeFrontMatterManifest(
  contentFolder: string,
  projectRoot: string,
): Promise<void> {
  const folder = path.join(projectRoot, '.astro/collections');
  const entries: Record<string, string> = {};
  for (const file of await listFiles(contentFolder)) {
    const is = classifyFile(file.path);
    const schema: EditorSchemaName | undefined =
      is.role === 'translation'
        ? 'translation'
        : is.role === 'entry' && is.format !== 'yaml'
          ? is.collection
          : undefined;
    // The extension looks a file up by its address in lower case, with its letters unescaped.
    const address = decodeURIComponent(pathToFileURL(file.absolute).href).toLowerCase();
    if (schema) entries[address] = nameFor(schema);
  }
  const collections = editorSchemaNames.map((name) => ({ hasSchema: true, name: nameFor(name) }));
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...editorSchemaNames.map((name) =>
      writeFile(path.join(folder, `${nameFor(name)}.schema.json`), jsonSchemaText(name)),
    ),
    writeFile(path.join(folder, 'collections.json'), JSON.stringify({ collections, entries })),
  ]);
}

/** Astro keeps schemas of its own in the same folder: of what it stores, not of what is written. */
function nameFor(schema: EditorSchemaName): string {
  return `congbo-${schema}`;
}
