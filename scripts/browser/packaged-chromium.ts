import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface PackagedChromium {
  readonly executablePath: string;
  /** A fontconfig file that names the one font family of the package, so that no machine's own fonts matter. */
  readonly fontConfig: string;
}

const unpacker = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));

/**
 * Gives the Chromium that ships inside `@sparticuz/chromium`, unpacked once into
 * `node_modules/.cache`. Processes that ask at the same time each unpack into a folder of their
 * own and the first to rename it wins, because the package itself would hand out a half-written
 * file. Throws where the package has no binary for the machine.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`@sparticuz/chromium has no binary for ${process.platform} ${process.arch}`);
  }
  const folder = await cacheFolder();
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    fontConfig: path.join(folder, 'fonts.conf'),
  };
}

async function cacheFolder(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const modules = path.resolve(root, '..', '..');
  return path.join(modules, '.cache', `chromium-${manifest.version}`);
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the temporary folder of its process; a process of its own has its own.
    await promisify(execFile)(process.execPath, [unpacker], {
      env: { ...process.env, TMPDIR: own },
    });
    await writeFile(path.join(own, 'fonts.conf'), fontConfig(folder));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
