import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '#corpus/environment.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import { hostingWords } from '#i18n/hosting.ts';
import { kilobytes, overweight } from '#site/weight/budgets.ts';
import { weighSite } from '#site/weight/weigh-site.ts';
import { weightTable } from '#site/weight/weight-table.ts';
import { weighFolder } from './bench/folder-weight.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const { content, out } = readEnvironment();
  if (!existsSync(path.join(out, 'index.html'))) {
    console.error(`${out}: ${hostingWords.notBuilt}`);
    return 1;
  }
  const pages = await weighSite(out, readSiteAddress(content).base);
  console.log(weightTable(pages));
  const fonts = pages.flatMap(({ files }) => files.filter(({ what }) => what === 'font'));
  const fontBytes = new Map(fonts.map(({ file, bytes }) => [file, bytes]));
  console.log(
    hostingWords.fonts
      .replace('{kb}', kilobytes([...fontBytes.values()].reduce((sum, bytes) => sum + bytes, 0)))
      .replace('{files}', String(fontBytes.size)),
  );
  const whole = await weighFolder(out);
  const search = await weighFolder(path.join(out, 'pagefind'));
  console.log(
    hostingWords.whole
      .replace('{files}', String(whole.files))
      .replace('{mb}', kilobytes(whole.bytes / 1000))
      .replace('{searchFiles}', String(search.files))
      .replace('{searchMb}', kilobytes(search.bytes / 1000)),
  );
  const tooHeavy = pages.flatMap(overweight);
  if (tooHeavy.length === 0) return 0;
  console.error([hostingWords.overweight, ...tooHeavy].join('\n'));
  return 1;
}
