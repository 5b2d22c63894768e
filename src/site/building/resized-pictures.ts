/** Names of pictures in the sizes that pages have asked for, by what was asked. */
export type PictureNames = Record<string, string>;

/** Thrown where a page asks for a picture in a size that was never made. */
export class PictureNeeded extends Error {}

/** What `getImage` calls for each size of a picture while a site is built (Astro 7.3, `astro:assets`). */
type AddStaticImage = (...asked: readonly unknown[]) => string;

const holder = globalThis as { astroAsset?: { addStaticImage?: AddStaticImage } };

/** Notes every picture that Astro is asked for from now on, and under which name it will be written. */
export function notePictures(): PictureNames {
  const names: PictureNames = {};
  const assets = holder.astroAsset;
  const add = assets?.addStaticImage;
  if (assets && add) {
    assets.addStaticImage = (...asked) => (names[JSON.stringify(asked)] = add(...asked));
  }
  return names;
}

/** Answers pages that are made without Astro, which alone can resize, with pictures made before. */
export function usePictures(names: PictureNames): void {
  holder.astroAsset = {
    ...holder.astroAsset,
    addStaticImage: (...asked) => {
      const name = names[JSON.stringify(asked)];
      if (name === undefined) throw new PictureNeeded();
      return name;
    },
  };
}
