import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteProblems, type CrawlOptions } from './links.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'congbo-links-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function problems(files: Record<string, string>, options?: CrawlOptions): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return siteProblems(folder, options);
}

test('a site whose addresses all lead somewhere has no problem', async () => {
  expect(
    await problems({
      'index.html': `
        <link rel="stylesheet" href="/a.css"><link rel="preconnect" href="/nowhere">
        <a href="van-ban/">relative</a> <a href="/van-ban/?q=1&amp;b=2#dieu-1">anchor</a>
        <a href="#">top</a> <a href="#top">top</a> <a href="/#cuoi">own</a> <p id="cuoi">
        <a href="/van-ban/#%C4%91i%E1%BB%81u">marks</a> <a href="/van-ban/#:~:text=x">text</a>
        <a href="https://example.org/nowhere">elsewhere</a> <a href="mailto:a@example.org">mail</a>
        <img src="/p.jpg" srcset="/p.jpg 1x, /p%20two.jpg 2x" alt="a > b"><img src="data:,x">
        <!-- <a href="/in-a-comment/"> --><script>const a = '<a href="/in-a-script/">'</script>`,
      'van-ban/index.html': `<h2 id="dieu-1"><a name="điều" href="..">up</a></h2><a href="./">self</a>`,
      'a.css': `/* url(no.png) */ @font-face { src: url('f.woff2') } p { background: url(data:,) }`,
      'f.woff2': '',
      'p.jpg': '',
      'p two.jpg': '',
    }),
  ).toEqual([]);
});

test('every kind of dead address is named', async () => {
  expect(
    await problems({
      'a/index.html': '<p id="x">',
      'index.html': `
        <a href="/khong/">1</a> <a href="/a">2</a> <a href='/a/#y'>3</a> <a href=#z>4</a>
        <img src="b.jpg" srcset="c.jpg 1x, d.jpg 2x"> <script src="/e.js"></script>
        <form action="/f/"></form> <meta http-equiv="refresh" content="0; url=/g/">
        <a href="http://[/">5</a> <a href="/%E0%A4%A/">6</a>`,
      's/main.css': 'p { background: url("../h.png") }',
    }),
  ).toEqual([
    'index.html: /khong/ leads nowhere',
    'index.html: /a lacks the slash at its end',
    'index.html: /a/#y leads to no id of a/index.html',
    'index.html: #z leads to no id of the page',
    'index.html: b.jpg leads nowhere',
    'index.html: c.jpg leads nowhere',
    'index.html: d.jpg leads nowhere',
    'index.html: /e.js leads nowhere',
    'index.html: /f/ leads nowhere',
    'index.html: /g/ leads nowhere',
    'index.html: http://[/ is no address',
    'index.html: /%E0%A4%A/ is no address',
    's/main.css: ../h.png leads nowhere',
  ]);
});

test('an id that is used twice in a page is named once', async () => {
  expect(await problems({ 'index.html': '<p id="a"><p id="b"><p id="a"><p id="a">' })).toEqual([
    'index.html: id "a" is used twice',
  ]);
});

describe('a site under a base path and with an origin', () => {
  const options = { base: '/quan-3/', origin: 'https://example.org' };

  test('its own addresses are checked in full', async () => {
    expect(
      await problems(
        {
          'index.html': `<link rel="canonical" href="https://example.org/quan-3/">
            <a href="/quan-3/a/">good</a> <a href="/a/">bad</a>
            <a href="https://example.org/quan-3/b/">bad</a> <a href="https://example.com/b/">out</a>`,
          'a/index.html': '<a href="..">good</a>',
        },
        options,
      ),
    ).toEqual([
      'index.html: /a/ leads out of the base path',
      'index.html: https://example.org/quan-3/b/ leads nowhere',
    ]);
  });
});
