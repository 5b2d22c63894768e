import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '#corpus/environment.ts';
import { hostingWords } from '#i18n/hosting.ts';
import { cacheFolder } from '#site/building/cache-folder.ts';
import { compressSite } from '#site/hosting/compress-site.ts';
import { encodings } from '#site/hosting/encodings.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = encodings.filter((encoding) => (values.only ?? encoding) === encoding);
  const { content, out } = readEnvironment();
  if (only.length === 0) return fail(hostingWords.usageCompress, 2);
  if (!existsSync(path.join(out, 'index.html'))) return fail(`${out}: ${hostingWords.notBuilt}`, 1);
  const cache = path.join(cacheFolder(content), 'compressed');
  const { files, bytes, compressedBytes, made, reused, removed } = await compressSite({
    folder: out,
    cache,
    only,
  });
  console.log(
    hostingWords.compressed
      .replace('{files}', String(files))
      .replace('{from}', inMegabytes(bytes))
      .replace('{to}', inMegabytes(compressedBytes)),
  );
  console.log(
    hostingWords.compressedNew
      .replace('{made}', String(made))
      .replace('{reused}', String(reused))
      .replace('{removed}', String(removed)),
  );
  return 0;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace('.', ',');
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}
