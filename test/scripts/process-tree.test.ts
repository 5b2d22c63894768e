import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ProcessTree } from '../../scripts/bench/process-tree.ts';

const busy = 'const end = Date.now() + 600; while (Date.now() < end);';

test.runIf(process.platform === 'linux')(
  'what a process starts is seen even where the process itself has no name yet',
  async () => {
    // A process that was just forked has no command line; this one never gets any.
    const nameless = spawn('bash', [
      '-c',
      `exec -a "" bash -c '"$0" -e "$1"; true' "$0" "$1"`,
      process.execPath,
      busy,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const tree = new ProcessTree(nameless.pid ?? 0);
    await once(nameless, 'close');
    const { node } = tree.stop();
    expect(node?.peakRssMb).toBeGreaterThan(20);
    expect(node?.cpuSeconds).toBeGreaterThan(0.1);
  },
);
