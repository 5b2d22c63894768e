import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What one kind of process of a run came to. */
export interface ProcessUse {
  /** The highest resident memory of any one process of that name, in MB of a million bytes. */
  readonly peakRssMb: number;
  /** Processor time of all of them together. */
  readonly cpuSeconds: number;
}

interface Seen {
  name: string;
  peakKb: number;
  ticks: number;
}

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick is. */
const ticksPerSecond = 100;
const sampleMs = 100;
/** A shell in between is nobody's memory. */
const leastMb = 20;

/**
 * Watches a process and all that descend from it through `/proc`, which only Linux has; elsewhere
 * nothing is seen. The kernel keeps each process's own peak, so nothing is lost between samples but
 * what happens in its last tenth of a second.
 */
export class ProcessTree {
  readonly #seen = new Map<number, Seen>();
  /** Processes known to be none of ours, so that each is looked at once. */
  readonly #strangers = new Set<number>();
  readonly #timer: NodeJS.Timeout;

  constructor(root: number) {
    // Just forked it has no name yet, and without it nothing that it starts would be known.
    this.#add(root, '');
    this.#timer = setInterval(() => this.#sample(), sampleMs);
  }

  /** Ends the watch and tells what was seen, by name of the program. */
  stop(): Record<string, ProcessUse> {
    clearInterval(this.#timer);
    const uses: Record<string, { peakRssMb: number; cpuSeconds: number }> = {};
    for (const { name, peakKb, ticks } of this.#seen.values()) {
      const use = (uses[name] ??= { peakRssMb: 0, cpuSeconds: 0 });
      use.peakRssMb = Math.max(use.peakRssMb, Math.round((peakKb * 1_024) / 1e6));
      use.cpuSeconds += ticks / ticksPerSecond;
    }
    return Object.fromEntries(
      Object.entries(uses).filter(([, { peakRssMb }]) => peakRssMb >= leastMb),
    );
  }

  #sample(): void {
    for (const pid of processIds()) {
      if (this.#seen.has(pid) || this.#strangers.has(pid)) continue;
      const parent = Number(statOf(pid)?.[1]);
      if (this.#seen.has(parent)) this.#add(pid);
      else this.#strangers.add(pid);
    }
    for (const [pid, seen] of this.#seen) measure(pid, seen);
  }

  #add(pid: number, usualName?: string): void {
    const name = programOf(pid) ?? usualName;
    if (name !== undefined) this.#seen.set(pid, { name, peakKb: 0, ticks: 0 });
  }
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function measure(pid: number, seen: Seen): void {
  // A process may turn into another program after it has been seen.
  seen.name = programOf(pid) ?? seen.name;
  const stat = statOf(pid);
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  if (stat) seen.ticks = Number(stat[11]) + Number(stat[12]);
  if (peak !== undefined) seen.peakKb = Number(peak);
}

/** The fields of `/proc/<pid>/stat` behind the name, which may hold blanks: state, parent, … */
function statOf(pid: number): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** 'build' of `node scripts/build.ts`, 'pagefind' of a program without script. */
function programOf(pid: number): string | undefined {
  const [program = '', ...rest] = (read(`/proc/${pid}/cmdline`) ?? '').split('\0');
  if (program === '') return undefined;
  const script = rest.find((argument) => /\.[cm]?[jt]s$/.test(argument));
  return path.parse(script ?? program.split(' ', 1)[0] ?? '').name;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
