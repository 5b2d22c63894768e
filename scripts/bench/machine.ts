import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';

/** What a measurement depends on besides the code. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  /** Over the minute before: above the number of cores, others were busy too. */
  readonly loadAverage: number;
  readonly versions: Readonly<Record<string, string>>;
}

const packages = ['astro', 'satteri', 'pagefind'];

export function describeMachine(): Machine {
  const [load = 0] = os.loadavg();
  return {
    cores: os.availableParallelism(),
    processor: os.cpus()[0]?.model ?? '',
    memoryGb: Math.round(os.totalmem() / 1e9),
    loadAverage: Math.round(load * 100) / 100,
    versions: {
      node: process.versions.node,
      ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    },
  };
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  // Packages do not all let their package.json be imported: look for it where Node would.
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const text = readFileSync(`${folder}/${name}/package.json`, 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return '';
}
