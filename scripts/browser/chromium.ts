import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const macBrowser = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const launchArguments = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing outside the machine is reached, so that a page that needs the network fails here too.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** What decides which browser runs; `process.env` unless a test says otherwise. */
export type BrowserVariables = Readonly<Record<string, string | undefined>>;

interface Candidate {
  readonly name: string;
  readonly options: () => Promise<LaunchOptions>;
}

/**
 * Starts a headless Chromium: the one at `CHROME_PATH` if given, else the first of the machine's
 * that starts, else the one that ships in the npm package `@sparticuz/chromium`.
 * `CONGBO_BROWSER=packaged` takes that last one at once. Throws with every reason if none starts.
 */
export async function launchBrowser(variables: BrowserVariables = process.env): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates(variables)) {
    try {
      return await chromium.launch({
        headless: true,
        args: launchArguments,
        // Only pages built by the tests are opened, and containers often forbid the sandbox.
        chromiumSandbox: false,
        ...(await candidate.options()),
      });
    } catch (error) {
      failures.push(`${candidate.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No browser starts. Install Chromium or Chrome, or set CHROME_PATH to its program.\n` +
      failures.join('\n'),
  );
}

/** The programs that are tried, in order; `packaged` stands for the one in the npm package. */
export function browserCandidates(
  variables: BrowserVariables,
  exists: (file: string) => boolean = isProgram,
): string[] {
  if (variables['CONGBO_BROWSER'] === 'packaged') return ['packaged'];
  const stated = variables['CHROME_PATH'];
  if (stated) return [stated];
  const folders = [...systemFolders, ...(variables['PATH'] ?? '').split(path.delimiter)];
  const files = systemNames.flatMap((name) =>
    folders.filter(Boolean).map((folder) => path.join(folder, name)),
  );
  return [...new Set([...files, macBrowser].filter(exists)), 'packaged'];
}

function candidates(variables: BrowserVariables): Candidate[] {
  return browserCandidates(variables).map((name) => ({
    name,
    options:
      name === 'packaged' ? packagedOptions : () => Promise.resolve({ executablePath: name }),
  }));
}

async function packagedOptions(): Promise<LaunchOptions> {
  const { executablePath, fontConfig } = await packagedChromium();
  return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontConfig } };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
