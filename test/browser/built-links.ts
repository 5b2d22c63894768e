import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '#corpus/environment.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import { siteProblems } from './links.ts';

// The door to the link check for continuous integration: looks at the built site of `CONGBO_OUT`.
const { content, out } = readEnvironment();
if (existsSync(path.join(out, 'index.html'))) {
  const problems = await siteProblems(out, readSiteAddress(content));
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  console.error(`${out}: nothing built`);
  process.exitCode = 2;
}
