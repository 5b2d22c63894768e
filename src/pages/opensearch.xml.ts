import type { APIRoute } from 'astro';
import { openSearchXml } from '#site/open-search.ts';
import { openSite } from '#site/open-site.ts';

export const GET: APIRoute = async () =>
  new Response(openSearchXml(await openSite()), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
