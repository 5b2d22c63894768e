import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveBuiltSite } from './serve.ts';

const build = fileURLToPath(new URL('./build.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status === 0) await serveBuiltSite();
else process.exitCode = status ?? 1;
