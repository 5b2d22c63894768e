// Keeps a copy of the pages a reader has visited. Served under the address of the site as it stands
// here, after a line that says `const site = { base, version, offline }` (src/site/offline-worker.ts).
(() => {
  const prefix = `congbo ${site.base} `;
  const pages = `${prefix}pages ${site.version}`;
  const files = `${prefix}files ${site.version}`;
  const offlinePage = new URL(site.offline, location.href).href;
  const mostPages = 60;
  const mostFiles = 150;
  const patience = 4000;

  addEventListener('install', (event) => {
    skipWaiting();
    event.waitUntil(visit(offlinePage));
  });

  addEventListener('activate', (event) => event.waitUntil(takeOver()));

  addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    if (!pathname.startsWith(site.base)) return;
    if (request.mode === 'navigate') event.respondWith(page(event));
    else if (pathname.startsWith(`${site.base}_astro/`)) event.respondWith(file(event));
    else if (/^[^/]+\.(css|svg)$/.test(pathname.slice(site.base.length)))
      event.respondWith(fresh(event));
  });

  /** Old copies go; the pages that are open now were loaded without this worker and are fetched once. */
  async function takeOver() {
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix) && name !== pages && name !== files) await caches.delete(name);
    }
    await clients.claim();
    for (const { url } of await clients.matchAll({ type: 'window' })) await visit(url);
  }

  /** A page from the network, or its copy where the network is slow or away. */
  async function page(event) {
    const key = addressOf(event.request.url);
    const loading = fetch(event.request);
    const keeping = loading
      .then((response) => keepPage(key, response.clone()))
      .catch(() => undefined);
    event.waitUntil(keeping);
    const copy = await (await caches.open(pages)).match(key);
    const waited = copy && new Promise((resolve) => setTimeout(() => resolve(copy), patience));
    try {
      return await (waited ? Promise.race([loading, waited]) : loading);
    } catch {
      return copy ?? (await (await caches.open(pages)).match(offlinePage)) ?? Response.error();
    }
  }

  /** A file whose name changes with its content. */
  async function file({ request }) {
    const cache = await caches.open(files);
    const copy = await cache.match(request.url);
    if (copy) return copy;
    const response = await fetch(request);
    if (response.ok) await keep(cache, request.url, response.clone(), mostFiles);
    return response;
  }

  /** A file that keeps its name: from the network where there is one. */
  async function fresh({ request }) {
    const cache = await caches.open(files);
    try {
      const response = await fetch(request);
      if (response.ok) await keep(cache, request.url, response.clone(), mostFiles);
      return response;
    } catch {
      return (await cache.match(request.url)) ?? Response.error();
    }
  }

  /** Keeps a page with the style sheets and scripts it names. */
  async function visit(url) {
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      const html = await response.clone().text();
      await keepPage(addressOf(url), response);
      for (const [, name] of html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|woff2))"/g)) {
        const request = new Request(new URL(name, url));
        if (request.url.startsWith(location.origin + site.base)) await file({ request });
      }
    } catch {
      // Without a network there is nothing to keep.
    }
  }

  async function keepPage(key, response) {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (!response.ok || response.redirected || response.type !== 'basic' || !isPage) return;
    await keep(await caches.open(pages), key, response, mostPages);
  }

  /** The newest stand last; what is too much goes from the front, the offline page never. */
  async function keep(cache, key, response, most) {
    await cache.delete(key);
    await cache.put(key, response);
    const old = (await cache.keys()).filter(({ url }) => url !== offlinePage);
    await Promise.all(old.slice(0, -most).map((request) => cache.delete(request)));
  }

  /** Searches and places within a page share its copy. */
  function addressOf(url) {
    return url.replace(/[?#].*$/, '');
  }
})();
