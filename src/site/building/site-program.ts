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

/** Where a site will be found: scheme and host, and the path under which it lives. */
export interface SitePlace {
  readonly origin: string;
  readonly base: string;
}
