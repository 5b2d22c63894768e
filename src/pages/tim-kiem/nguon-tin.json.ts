import type { APIRoute } from 'astro';
import { followedSearchesJson } from '#site/feeds/followed-searches.ts';
import { openSite } from '#site/open-site.ts';

export const GET: APIRoute = async () =>
  new Response(followedSearchesJson(await openSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
