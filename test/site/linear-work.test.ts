import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { feedXml } from '#site/feeds/feed-xml.ts';
import { feedsOf } from '#site/feeds/feeds.ts';
import type { Archive, ArchiveEntry } from '#site/archive.ts';
import { archiveOf } from '#site/corpus-archive.ts';
import { makeContext } from '#site/make-context.ts';
import { sitePages } from '#site/pages/site-pages.ts';
import { sitemapPages } from '#site/sitemap.ts';
import { writeContentFolder } from '../../scripts/bench/corpus/content-folder.ts';

const now = new Date('2026-11-23T05:00:00Z');

test('twice as many documents take at most a little more than twice as many looks at entries', async () => {
  const [few, many] = [await looksAtEntries(300), await looksAtEntries(600)];
  expect(many.pages / few.pages).toBeGreaterThan(1.5);
  expect(many.looks / few.looks).toBeLessThan(2.4);
});

/** How often anything of an entry is looked at while everything is found out that a site shows. */
async function looksAtEntries(documents: number): Promise<{ looks: number; pages: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-linear-'));
  try {
    await writeContentFolder(folder, { documents, words: 60, photos: 0, seed: 1 });
    let looks = 0;
    const archive = watched(archiveOf(await loadCorpus(folder, { now })), () => looks++);
    const site = makeContext(archive, { now, contentFolder: folder });
    let pages = 0;
    for (const page of sitePages(site)) {
      page.contents();
      pages += 1;
    }
    for (const feed of feedsOf(site).values()) feedXml(site, feed);
    sitemapPages(site);
    return { looks, pages };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The archive with entries that tell of every look at one of their properties. */
function watched(archive: Archive, looked: () => void): Archive {
  const watch = (entry: ArchiveEntry): ArchiveEntry =>
    new Proxy(entry, {
      get: (target, name) => {
        looked();
        return Reflect.get(target, name) as unknown;
      },
    });
  const entries = Object.fromEntries(
    Object.entries(archive.entries).map(([name, list]) => [name, list.map(watch)]),
  );
  return { ...archive, entries: entries as unknown as Archive['entries'] };
}
