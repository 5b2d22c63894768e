import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import type { PageStyles } from './astro-program.ts';
import type { SiteProgram } from './site-program.ts';

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
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: errorsOnly } } });
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, { route }) => app.render(request, { routeData: route }),
  };
}

/** Where Astro's messages go: what is no error has been said by the build that made the program. */
const errorsOnly = {
  write({ level, message }: { readonly level: string; readonly message: string }): boolean {
    if (level === 'error') console.error(message);
    return true;
  },
};
