import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '#corpus/environment.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import { servingWords } from '#i18n/serving.ts';
import { serveSite } from '#site/server.ts';
import { color, errorColor } from './terminal-colors.ts';

const usualPort = 4321;

/**
 * Serves the built site of `CONGBO_OUT` until it is stopped, under the base path of the publisher's
 * address, at `PORT` or the next free one. Where nothing is built it says so and sets exit code 1.
 */
export async function serveBuiltSite(): Promise<void> {
  const { content, out } = readEnvironment();
  const port = readPort(process.env['PORT']);
  if (port === undefined) {
    fail(`${servingWords.badPort} ${process.env['PORT'] ?? ''}.`);
  } else if (!existsSync(path.join(out, 'index.html'))) {
    fail(`${out}: ${servingWords.notBuilt}`);
  } else {
    const { base } = readSiteAddress(content);
    const { address } = await serveSite({ folder: out, base, port, nextFree: true });
    console.log(`${servingWords.address} ${color.cyan(address)}\n${servingWords.stop}`);
  }
}

function readPort(text: string | undefined): number | undefined {
  const port = Number(text || usualPort);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

function fail(message: string): void {
  console.error(errorColor.red(message));
  process.exitCode = 1;
}
