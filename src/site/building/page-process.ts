import { once } from 'node:events';
import { handArchive } from '../handed-archive.ts';
import type { PageKey } from '../pages/page-key.ts';
import { reusePages } from '../pages/reused-pages.ts';
import { takeOver } from './handed-archive.ts';
import { releaseHeapGrowth } from './heap-growth.ts';
import type { WrittenFile } from './kept-file.ts';
import type { HelperAnswer, HelperOrder } from './page-helper.ts';
import { PictureNeeded, usePictures } from './resized-pictures.ts';
import { startProgram } from './start-program.ts';
import { writePath } from './write-site.ts';

/*
 * A process that makes pages which another gives to it: first comes its order, then one list of
 * pathnames after the other. Pictures are not for it: it leaves pages that show any.
 */
process.on('disconnect', () => process.exit());
const [order] = (await once(process, 'message')) as [HelperOrder];

let made: [string, PageKey][] = [];
reusePages({ isEmpty: true, take: () => false, made: (...page) => void made.push(page) });
handArchive({ archive: takeOver(order.archive), pictured: new Set(order.pictured) });
usePictures({});
releaseHeapGrowth();
const program = await startProgram(order.entry, order.styles);
const paths = new Map((await program.paths()).map((path) => [path.pathname, path]));

process.on('message', (pathnames: readonly string[]) => {
  void makeAll(pathnames).then((answer) => process.send?.(answer));
});
process.send?.(true);

async function makeAll(pathnames: readonly string[]): Promise<HelperAnswer> {
  made = [];
  const written: WrittenFile[] = [];
  const left: string[] = [];
  for (const pathname of pathnames) {
    const path = paths.get(pathname);
    try {
      if (!path) throw new Error(`no page ${pathname}`);
      written.push(await writePath(program, path, order.folder, order.place));
    } catch (error) {
      if (!(error instanceof PictureNeeded)) console.error(error);
      left.push(pathname);
    }
  }
  return { made, written, left };
}
