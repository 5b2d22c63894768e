import type { EntryData } from '#corpus/collections.ts';
import type { ArchiveEntry } from '../archive.ts';
import type { PictureView } from '../view.ts';

/** The pictures of an entry's front matter, with the files they stand for. */
export function pictureViews(
  { pictures }: ArchiveEntry,
  images: EntryData<'conferences'>['images'],
): PictureView[] {
  return images.flatMap(({ src, alt, caption, credit }) => {
    const image = pictures[src];
    return image ? [{ image, alt, caption, credit }] : [];
  });
}
