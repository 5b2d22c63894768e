import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '#site/data/data-files.ts';
import { openSite } from '#site/open-site.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(file.text(await openSite()), { headers: { 'Content-Type': file.type } });
