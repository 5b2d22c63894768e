import type { APIRoute } from 'astro';
import farewell from '#components/offline/farewell.js?raw';
import worker from '#components/offline/worker.js?raw';
import { workerScript } from '#site/offline-worker.ts';
import { openSite } from '#site/open-site.ts';

export const GET: APIRoute = async () =>
  new Response(workerScript(await openSite(), { worker, farewell }));
