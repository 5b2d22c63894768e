import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '#corpus/environment.ts';
import { buildIndex } from '#search/build-index.ts';
import { makeContext } from '../make-context.ts';
import { searchRecords } from '../search-records.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeKey } from './code-key.ts';
import { takeOver } from './handed-archive.ts';

/*
 * The process that makes the search index. It reads the texts of the content folder itself, so that
 * it need not wait for a single page. Its two arguments are the archive that the build has read,
 * left in a file, and the folder to write to. It ends with the build, also when that is killed.
 */
process.on('disconnect', () => process.exit());
// Listening must not keep the process alive once the index is written.
process.channel?.unref();
const [archive, folder] = process.argv.slice(2);
if (archive === undefined || folder === undefined)
  throw new Error('usage: index-process <archive> <folder>');
const { content, now } = readEnvironment();
const site = makeContext(takeOver(archive), { now, contentFolder: content });
await buildIndex(searchRecords(site), folder, {
  cache: path.join(cacheFolder(content), 'search'),
  code: codeKey(fileURLToPath(new URL('../../../', import.meta.url))),
});
