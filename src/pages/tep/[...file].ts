import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '#site/attachments.ts';
import { openSite } from '#site/open-site.ts';

export const getStaticPaths = (async () => {
  const site = await openSite();
  return publishedFiles(site).map(({ address, file }) => ({
    params: { file: address.replace(/^\/tep\//, '') },
    props: { source: path.join(site.contentFolder, file) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readFile(props.source));
