import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caddyfile } from '#site/hosting/caddyfile.ts';
import { headerRules, headersFor } from '#site/hosting/header-rules.ts';
import { headersFile, redirectsFile } from '#site/hosting/headers-file.ts';
import { nginxConfiguration } from '#site/hosting/nginx.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const site = {
  origin: 'https://cong-bo.example',
  base: '/',
  folder: '/srv/cong-bo',
  redirects: {},
};
const below = {
  ...site,
  base: '/xa-mau/',
  redirects: { '/van-ban/2098/cu/': '/van-ban/2098/moi/' },
};

/** What else every answer carries. */
const everywhere = headerRules[0]?.headers;
const kept = 'public, max-age=31536000, immutable';

describe('headers of an address', () => {
  test.each([
    ['/', { 'Cache-Control': 'no-cache' }],
    ['/van-ban/2099/a/', { 'Cache-Control': 'no-cache' }],
    ['/_astro/frame.C7.css', { 'Cache-Control': kept }],
    ['/pagefind/2099-a/fragment/1.pf_fragment', { 'Cache-Control': kept }],
    ['/pagefind/2099-a/index/1.words', { 'Cache-Control': kept }],
    ['/pagefind/2099-a/shard.json', { 'Cache-Control': kept }],
    ['/pagefind/shards.json', { 'Cache-Control': 'no-cache' }],
    ['/pagefind/catalogue.json', { 'Cache-Control': 'no-cache' }],
    ['/x/_astro/a.css', { 'Cache-Control': 'no-cache' }],
    ['/du-lieu/van-ban.csv', { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }],
  ])('%s', (address, headers) => {
    expect(headersFor(address)).toEqual({ ...everywhere, ...headers });
  });
});

test('no header can be given twice for one address', () => {
  const paths = headerRules.flatMap((rule) =>
    rule.paths.flatMap((path) => Object.keys(rule.headers).map((name) => ({ path, name }))),
  );
  const twice = paths.filter(({ path, name }) => {
    const address = path.replace('*', 'x').replace(':part', 'part');
    return (
      headerRules.filter(
        (rule) => name in rule.headers && headersFor(address)[name] !== rule.headers[name],
      ).length > 0
    );
  });
  expect(twice).toEqual([]);
});

test('public/_headers says what the code says', async () => {
  expect(await readFile(`${root}/public/_headers`, 'utf8')).toBe(headersFile(site));
});

test('the examples in docs are what the command writes', async () => {
  await expect(nginxConfiguration(site)).toMatchFileSnapshot(`${root}/docs/hosting/nginx.conf`);
  await expect(nginxConfiguration(below)).toMatchFileSnapshot(
    `${root}/docs/hosting/nginx-below.conf`,
  );
  await expect(caddyfile(site)).toMatchFileSnapshot(`${root}/docs/hosting/Caddyfile`);
});

test('the limits of hosts are kept: 100 rules, lines of 2,000 characters', () => {
  const lines = headersFile(below).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('a site below a path has its addresses there', () => {
  const paths = headersFile(below).match(/^\/.*$/gm) ?? [];
  expect(paths.filter((path) => !path.startsWith('/xa-mau/'))).toEqual([]);
  expect(redirectsFile(below)).toBe('/xa-mau/van-ban/2098/cu/ /xa-mau/van-ban/2098/moi/ 301\n');
  const [redirects] = caddyfile(below).match(/(\tredir .*\n)+/) ?? [];
  expect(redirects).toBe(
    '\tredir /xa-mau /xa-mau/ 301\n' +
      '\tredir /xa-mau/van-ban/2098/cu/ /xa-mau/van-ban/2098/moi/ 301\n',
  );
});

test('names of variables are short enough for the tables of nginx, and differ between sites', () => {
  const long = { ...below, origin: `https://${'cong-bo.'.repeat(12)}example` };
  const [one, two] = [below, long].map((each) => [
    ...new Set(nginxConfiguration(each).match(/\$(?!uri)\w+/g)),
  ]);
  expect(Math.max(...[...(one ?? []), ...(two ?? [])].map((name) => name.length))).toBeLessThan(40);
  expect(one?.filter((name) => two?.includes(name))).toEqual([]);
});
