import type { APIRoute, GetStaticPaths } from 'astro';
import { openSite } from '#site/open-site.ts';
import { suggestionFiles, type SuggestionFile } from '#site/suggestions/suggestion-files.ts';

export const getStaticPaths = (async () =>
  suggestionFiles(await openSite()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SuggestionFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
