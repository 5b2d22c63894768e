import { hash } from 'node:crypto';
import { fixedAddresses } from '#domain/address.ts';
import { pathTo, type SiteContext } from './site-context.ts';

/** The address of the service worker, which stays for ever: browsers ask there whether it changed. */
export const workerAddress = '/ban-luu.js';

/** What a service worker can be: one that keeps copies of visited pages, or one that removes them. */
export interface WorkerSources {
  readonly worker: string;
  readonly farewell: string;
}

/**
 * The service worker of a site. Its copies are named by its code, so that a changed worker begins
 * anew. Where the publisher switched it off it removes itself and every copy from the devices of
 * readers, at the next page they open here.
 */
export function workerScript(site: SiteContext, { worker, farewell }: WorkerSources): string {
  const { offline } = site.archive.settings.features;
  const settings = {
    base: site.base,
    version: hash('sha256', worker, 'base64url').slice(0, 8),
    offline: pathTo(site, fixedAddresses.offline),
  };
  return `const site = ${JSON.stringify(settings)};\n${offline ? worker : farewell}`;
}
