import type { APIRoute, GetStaticPaths } from 'astro';
import { accentStyles } from '#site/accent.ts';
import { openSite } from '#site/open-site.ts';

export const getStaticPaths = (async () => {
  const { accent } = (await openSite()).archive.settings;
  return accent === undefined ? [] : [{ params: { accent: 'accent' }, props: { colour: accent } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ colour: string }> = ({ props }) =>
  new Response(accentStyles(props.colour));
