import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ProcessTree, type ProcessUse } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** It is stopped after so many seconds. */
  readonly limit?: number;
}

export interface CommandRun {
  /** Wall clock. */
  readonly seconds: number;
  /** Whether it was stopped before its end. */
  readonly isStopped: boolean;
  readonly processes: Readonly<Record<string, ProcessUse>>;
}

/** Runs a command to its end and measures it. Throws with all that it printed when it fails. */
export async function runCommand(command: Command): Promise<CommandRun> {
  const started = performance.now();
  const { limit } = command;
  const child = spawn(command.program, command.arguments, {
    cwd: command.folder,
    env: { ...process.env, ...command.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(limit !== undefined && { timeout: limit * 1000, killSignal: 'SIGKILL' }),
  });
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    const seconds = (performance.now() - started) / 1_000;
    const isStopped = limit !== undefined && signal === 'SIGKILL';
    if (code !== 0 && !isStopped) {
      const output = Buffer.concat(printed).toString('utf8');
      throw new Error(`${command.program} ended with ${String(code)}\n${output}`);
    }
    return { seconds, isStopped, processes: tree?.stop() ?? {} };
  } finally {
    tree?.stop();
  }
}
