import type { APIRoute, GetStaticPaths } from 'astro';
import { feedXml } from '#site/feeds/feed-xml.ts';
import { feedsOf, type Feed } from '#site/feeds/feeds.ts';
import { openSite } from '#site/open-site.ts';

export const getStaticPaths = (async () => {
  const site = await openSite();
  return [...feedsOf(site).values()].map((feed) => ({
    params: { list: feed.page.replaceAll(/^\/|\/$/g, '') || undefined },
    props: { feed },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(feedXml(await openSite(), props.feed));
