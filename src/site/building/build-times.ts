import { writeFile } from 'node:fs/promises';

/** How long the parts of a build took, in seconds. Pages and index are made at the same time. */
export interface BuildTimes {
  readonly check: number;
  readonly pages: number;
  readonly index: number;
}

/** The environment variable that names a file to leave the times of a build in, as JSON. */
export const timesVariable = 'CONGBO_TIMES';

/** Leaves the times of a build where `CONGBO_TIMES` says, for whoever measures it. */
export async function leaveTimes(times: BuildTimes): Promise<void> {
  const file = process.env[timesVariable];
  if (file) await writeFile(file, JSON.stringify(times));
}
