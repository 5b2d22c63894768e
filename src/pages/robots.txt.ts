import type { APIRoute } from 'astro';
import { openSite } from '#site/open-site.ts';
import { robotsText } from '#site/robots.ts';

export const GET: APIRoute = async () => new Response(robotsText(await openSite()));
