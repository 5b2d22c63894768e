import type { APIRoute, GetStaticPaths } from 'astro';
import { feedXml } from '#site/feeds/feed-xml.ts';
import type { Feed } from '#site/feeds/feeds.ts';
import { followedSearches, followedSearchesFolder } from '#site/feeds/followed-searches.ts';
import { openSite } from '#site/open-site.ts';

export const getStaticPaths = (async () =>
  [...followedSearches(await openSite()).values()]
    .filter(({ address }) => address.startsWith(followedSearchesFolder))
    .map((feed) => ({
      params: { feed: feed.address.slice(followedSearchesFolder.length, -'.xml'.length) },
      props: { feed },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(feedXml(await openSite(), props.feed));
