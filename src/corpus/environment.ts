import path from 'node:path';

/** Where a run reads and writes, and what day it is; all from the environment, so that a build can be repeated. */
export interface Environment {
  /** Absolute path of the content folder (`CONGBO_CONTENT`, default `content`). */
  readonly content: string;
  /** Absolute path of the finished site (`CONGBO_OUT`, default `dist`). */
  readonly out: string;
  /** The instant that counts as now (`CONGBO_NOW`, an ISO date or instant; default the clock). */
  readonly now: Date;
}

/** Reads the environment of a run; throws a RangeError when `CONGBO_NOW` is no date. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): Environment {
  const stated = variables['CONGBO_NOW'];
  const now = stated ? new Date(stated) : new Date();
  if (Number.isNaN(now.getTime())) throw new RangeError(`CONGBO_NOW: ${stated ?? ''}`);
  return {
    content: path.resolve(folder, variables['CONGBO_CONTENT'] || 'content'),
    out: path.resolve(folder, variables['CONGBO_OUT'] || 'dist'),
    now,
  };
}
