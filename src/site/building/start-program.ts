import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import type { PageStyles, SiteProgram } from './site-program.ts';

/** The part of Astro's own renderer (`BuildApp`, Astro 7.3) that is used here; it is not documented. */
interface AstroApp extends StaticPathsApp {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/**
 * Starts a program that Astro has made; it can render as long as the process lives.
 * @param entry the file to start it by, below the project, where it finds its packages
 */
export async function startProgram(
  entry: string,
  styles: readonly PageStyles[],
): Promise<SiteProgram> {
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as { app: AstroApp };
  app.setInternals({
    pagesByKeys: new Map(styles.map(({ page, styles }) => [page, { styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  // What fails is thrown as well, and told by whoever catches it.
  const destination = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, { route }) => app.render(request, { routeData: route }),
  };
}
