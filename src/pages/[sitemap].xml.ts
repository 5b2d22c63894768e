import type { APIRoute, GetStaticPaths } from 'astro';
import { openSite } from '#site/open-site.ts';
import { sitemapFiles } from '#site/sitemap.ts';

export const getStaticPaths = (async () =>
  sitemapFiles(await openSite()).map(({ address, xml }) => ({
    params: { sitemap: address.replace(/^\/|\.xml$/g, '') },
    props: { xml },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
