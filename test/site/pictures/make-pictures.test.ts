import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePictures } from '#site/pictures/make-pictures.ts';
import { pagePicture } from '#site/pictures/page-pictures.ts';
import type { SiteContext } from '#site/site-context.ts';
import { publisherSite } from '../context.ts';

const publisher = await publisherSite();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The invented publisher's site with a picture for so many documents. */
function withPictures(pictures: number): SiteContext {
  const { archive } = publisher;
  const settings = { ...archive.settings, features: { ...archive.settings.features, pictures } };
  return { ...publisher, archive: { ...archive, settings } };
}

async function make(site: SiteContext, name: string) {
  const out = path.join(folder, name);
  const made = await makePictures(site, out, path.join(folder, 'cache'));
  const files = await readdir(out, { recursive: true });
  return { made, out, files: files.filter((file) => file.endsWith('.png')).toSorted() };
}

test('the newest documents have a picture of their own, the others that of the site', async () => {
  const site = withPictures(2);
  const { made, out, files } = await make(site, 'a');
  expect(made).toEqual({ total: 3, drawn: 3 });
  expect(files).toEqual(
    [
      'anh/trang.png',
      ...site.index.dated
        .slice(0, 2)
        .map((entry) => new URL(pagePicture(site, entry)?.href ?? '').pathname.slice(8)),
    ].toSorted(),
  );
  const { format, width, height } = await sharp(path.join(out, 'anh/trang.png')).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(pagePicture(site, site.index.dated[2])).toEqual(pagePicture(site));
  expect(pagePicture(site)?.href).toBe('https://vidu.example/xa-mau/anh/trang.png');
});

test('a second build draws nothing, and what it writes has the same bytes as a build without a memory', async () => {
  const first = await make(withPictures(1), 'a');
  const second = await make(withPictures(1), 'b');
  expect(second.made).toEqual({ total: 2, drawn: 0 });
  await rm(path.join(folder, 'cache'), { recursive: true });
  const third = await make(withPictures(1), 'c');
  expect(third.made).toEqual({ total: 2, drawn: 2 });
  const digests = await Promise.all(
    [first, second, third].map(({ out, files }) =>
      Promise.all(
        files.map(async (file) =>
          createHash('sha256')
            .update(await readFile(path.join(out, file)))
            .digest('hex'),
        ),
      ),
    ),
  );
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});

test('pictures that no page has any more are not kept', async () => {
  await make(withPictures(2), 'a');
  await make(withPictures(1), 'b');
  expect(await readdir(path.join(folder, 'cache', 'pictures'))).toHaveLength(2);
});

test('a publisher who wants no pictures has none', async () => {
  const site = withPictures(0);
  expect(await makePictures(site, folder, folder)).toEqual({ total: 0, drawn: 0 });
  expect(pagePicture(site)).toBeUndefined();
});
