import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { readSiteAddress } from '#corpus/site-address.ts';
import { serveSite } from '#site/server.ts';
import { launchBrowser } from './chromium.ts';
import { buildSite, type BuildOrder } from './site-build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteOptions extends Partial<BuildOrder> {
  /** The content folder, relative to the project's root; the shipped one unless stated. */
  readonly content?: string;
}

/** A built site, served and open in a browser. */
export interface OpenSite {
  /** Absolute path of the built files. */
  readonly folder: string;
  /** Base path of the publisher's address. */
  readonly base: string;
  /** Origin of the publisher's address. */
  readonly origin: string;
  readonly browser: Browser;
  /** What pages opened by `visit` threw or wrote to the console as an error. */
  readonly errors: readonly string[];
  /** Full address of a path written from the first page on, `/tim-kiem/?q=x`, whatever the base path. */
  readonly url: (pathname: string) => string;
  /** Opens a path in a browsing context of its own; `context` sets its size, colours, script or none. */
  readonly visit: (pathname: string, context?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * Builds a content folder once per run of the tests, serves it and starts a browser for it; to be
 * closed in `afterAll`. Throws with all that the build printed if the build fails.
 */
export async function openSite(options: SiteOptions = {}): Promise<OpenSite> {
  const content = path.resolve(root, options.content ?? 'content');
  const keep = options.keep ?? inject('runFolder');
  const { folder, exitCode, output } = await buildSite({ ...options, content, keep });
  if (exitCode !== 0) throw new Error(`The build of ${content} failed:\n${output}`);
  const { base, origin } = readSiteAddress(content);
  const server = await serveSite({ folder, base });
  const browser = await launchBrowser();
  const errors: string[] = [];
  const url = (pathname: string): string =>
    new URL(pathname.replace(/^\//, './'), server.address).href;
  return {
    folder,
    base,
    origin,
    browser,
    errors,
    url,
    visit: async (pathname, context = {}) => {
      const page = await browser.newPage(context);
      collectErrors(page, errors);
      await page.goto(url(pathname));
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
}
