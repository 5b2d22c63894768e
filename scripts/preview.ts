import { serveBuiltSite } from './serve.ts';

await serveBuiltSite();
