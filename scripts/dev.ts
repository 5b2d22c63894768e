import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { readEnvironment } from '#corpus/environment.ts';
import { buildingWords } from '#i18n/building.ts';
import { servingWords } from '#i18n/serving.ts';
import { errorColor } from './terminal-colors.ts';

await run();

async function run(): Promise<void> {
  const { content } = readEnvironment();
  const stated = process.env['PORT'];
  const port = stated ? Number(stated) : undefined;
  if (!existsSync(content)) {
    fail(buildingWords.noFolder.replace('{folder}', content));
    return;
  }
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    fail(`${servingWords.badPort} ${stated ?? ''}.`);
    return;
  }
  const root = fileURLToPath(new URL('../', import.meta.url));
  const server = await dev({ root, server: { ...(port !== undefined && { port }) } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

function fail(message: string): void {
  console.error(errorColor.red(message));
  process.exitCode = 1;
}
