import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { notePictures, type PictureNames } from './resized-pictures.ts';
import { writeSite, type SiteWriting } from './write-site.ts';
import type { PageStyles, SitePlace } from './site-program.ts';

/** What is told of a build while Astro goes on with it. */
export interface AstroBuildEvents {
  /**
   * The program stands complete in a folder, which Astro removes in the end. Gives what takes part in
   * writing the site.
   */
  readonly programMade: (program: string, styles: readonly PageStyles[]) => SiteWriting;
  /** Everything is written that the program makes; the pictures named follow. */
  readonly filesWritten: (files: ReadonlySet<string>, pictures: PictureNames) => void;
}

/**
 * Lets Astro bundle the site as always, but writes pages with `writeSite`, which a kept program goes
 * through as well, so that a page never depends on which of the two has made it.
 * @param folder where the site is built, below the working directory: only then Astro makes the program
 *   in it, from where it finds the packages of the project
 */
export function astroProgram(
  folder: string,
  place: SitePlace,
  events: AstroBuildEvents,
): AstroIntegration {
  let styles = (): PageStyles[] => [];
  return {
    name: 'congbo-pages',
    hooks: {
      'astro:build:setup': ({ pages, target }) => {
        if (target !== 'server') return;
        styles = () => Array.from(pages, ([page, data]) => ({ page, styles: data.styles }));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'congbo',
          getStaticPaths: async () => {
            const writing = events.programMade(path.join(folder, '.prerender'), styles());
            const pictures = notePictures();
            const files = await writeSite(
              {
                paths: () => astro.getStaticPaths(),
                render: async (request, { route }) => {
                  const made = await astro.render(request, { routeData: route });
                  return made instanceof Response ? made : made.response;
                },
              },
              folder,
              place,
              writing,
            );
            events.filesWritten(files, pictures);
            return [];
          },
        }));
      },
    },
  };
}
