import path from 'node:path';
import type { RouteData } from 'astro';

/** A page or file that the program of the site can make. */
export interface ProgramPath {
  /** As in `/hoi-nghi/2023/x` and `/feed.xml`, without the base path. */
  readonly pathname: string;
  readonly route: RouteData;
}

/** The program that Astro makes of the code of the site: what renders every page and file. */
export interface SiteProgram {
  /** Every page and file that is to be made. */
  paths(): Promise<readonly ProgramPath[]>;
  /** Rejects when a page cannot be made. */
  render(request: Request, path: ProgramPath): Promise<Response>;
}

/** The style sheets of a page as Astro keeps them. */
export interface PageStyles {
  /** Astro's name of the page. */
  readonly page: string;
  readonly styles: readonly unknown[];
}

/** Where a site will be found: scheme and host, and the path under which it lives. */
export interface SitePlace {
  readonly origin: string;
  readonly base: string;
}

/** The file of a page or endpoint, as Astro names it where every page is a folder. */
export function fileOf({ pathname, route }: ProgramPath): string {
  const relative = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return relative;
  return relative === '404' ? '404.html' : path.join(relative, 'index.html');
}
