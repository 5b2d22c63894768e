import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const gallery = new URL('../../test/gallery/Gallery.astro', import.meta.url);

/** The living page of components at `/_thanh-phan/`, in `npm run dev` only and where the tests lie beside. */
export function componentGallery(): AstroIntegration {
  return {
    name: 'congbo-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' || !existsSync(fileURLToPath(gallery))) return;
        injectRoute({ pattern: '/_thanh-phan', entrypoint: gallery });
      },
    },
  };
}
