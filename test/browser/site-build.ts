import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SiteBuild {
  /** Absolute path of the folder that holds the site. */
  readonly folder: string;
  /** 0 for a site that stands. */
  readonly exitCode: number | null;
  /** All that the build printed. */
  readonly output: string;
}

export interface BuildOrder {
  /** The content folder. */
  readonly content: string;
  /** Environment variables of the build besides its two folders, such as `CONGBO_NOW`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Folder that keeps the builds of a run. */
  readonly keep: string;
  /** The build; the project's own unless a test says otherwise. */
  readonly script?: string;
}

const buildScript = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
const underWay = new Map<string, Promise<SiteBuild>>();

/** Builds a content folder, or gives what the same order came to earlier in the run, a failure too. */
export function buildSite(order: BuildOrder): Promise<SiteBuild> {
  const key = createHash('sha256')
    .update(JSON.stringify([order.content, Object.entries(order.variables ?? {}).sort()]))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(order.keep, key);
  const build = underWay.get(folder) ?? readBuild(folder, order);
  underWay.set(folder, build);
  return build;
}

async function readBuild(folder: string, order: BuildOrder): Promise<SiteBuild> {
  const record = path.join(folder, 'build.json');
  try {
    return JSON.parse(await readFile(record, 'utf8')) as SiteBuild;
  } catch {
    await mkdir(folder, { recursive: true });
    const build = await runBuild(path.join(folder, 'dist'), order);
    await writeFile(record, JSON.stringify(build));
    return build;
  }
}

async function runBuild(folder: string, order: BuildOrder): Promise<SiteBuild> {
  const child = spawn(process.execPath, [order.script ?? buildScript], {
    env: {
      ...publisherVariables(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...order.variables,
      CONGBO_CONTENT: order.content,
      CONGBO_OUT: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { folder, exitCode, output };
}

/** The environment as a publisher has it: without what Vitest adds, which would make a test build of it. */
function publisherVariables(): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL|FORCE_COLOR|CONGBO_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
