// Stands at the address of the worker where the publisher keeps no copies: removes what an earlier
// worker kept, and itself. It answers no request.
(() => {
  const prefix = `congbo ${site.base} `;

  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(leave()));

  async function leave() {
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix)) await caches.delete(name);
    }
    await registration.unregister();
  }
})();
