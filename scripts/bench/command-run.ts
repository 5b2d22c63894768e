import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ProcessTree, type ProcessUse } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface CommandRun {
  /** Wall clock. */
  readonly seconds: number;
  readonly processes: Readonly<Record<string, ProcessUse>>;
}

/** Runs a command to its end and measures it. Throws with all that it printed when it fails. */
export async function runCommand(command: Command): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn(command.program, command.arguments, {
    cwd: command.folder,
    env: { ...process.env, ...command.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - started) / 1_000;
    if (code !== 0) {
      const output = Buffer.concat(printed).toString('utf8');
      throw new Error(`${command.program} ended with ${String(code)}\n${output}`);
    }
    return { seconds, processes: tree?.stop() ?? {} };
  } finally {
    tree?.stop();
  }
}
