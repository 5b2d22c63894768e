import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryFile, type GeneratedFile } from './entry-file.ts';
import { paintPhoto, photoFields } from './photo.ts';
import { planCorpus, type CorpusOptions } from './plan.ts';
import type { PlannedDocument } from './planned-document.ts';
import { recordFiles } from './records.ts';

/**
 * Writes an invented content folder of any size that the checker finds no fault with. The same
 * options write the same bytes. Gives the path of a document from the middle of its time.
 */
export async function writeContentFolder(folder: string, options: CorpusOptions): Promise<string> {
  const plan = planCorpus(options);
  const writer = new FolderWriter(folder);
  for (const file of recordFiles(plan)) await writer.write(file.path, file.text);
  let middle = '';
  const pictured = withPhotos(plan.documents, options.photos);
  for (const document of plan.documents) {
    const hasPhoto = pictured.has(document);
    const picture = hasPhoto ? photoFields : undefined;
    const file: GeneratedFile = entryFile(document, plan.people, options.seed, picture);
    await writer.write(file.path, file.text);
    if (document.index * 2 <= plan.documents.length) middle = path.join(folder, file.path);
    if (hasPhoto) {
      const place = path.posix.join(path.posix.dirname(file.path), photoFields.src);
      await writer.write(place, await paintPhoto(options.seed, document.index));
    }
  }
  return middle;
}

/** The newest conferences, as many as there are photos. */
function withPhotos(
  documents: readonly PlannedDocument[],
  photos: number,
): ReadonlySet<PlannedDocument> {
  const conferences = documents.filter(({ kind }) => kind === 'conference');
  return new Set(photos > 0 ? conferences.slice(-photos) : []);
}

class FolderWriter {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  async write(file: string, content: string | Buffer): Promise<void> {
    const absolute = path.join(this.#root, file);
    const folder = path.dirname(absolute);
    if (!this.#made.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#made.add(folder);
    }
    await writeFile(absolute, content);
  }
}
