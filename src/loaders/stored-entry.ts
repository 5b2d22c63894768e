import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { collections } from '#corpus/collections.ts';
import type { Entry } from '#corpus/entry.ts';
import { keepText, keepTranslations } from '#corpus/kept-text.ts';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import { translation } from '#corpus/schema/translation.ts';
import { provisionKinds } from '#domain/provision.ts';

const outlineItem = z.object({
  level: z.number().int(),
  anchor: z.string(),
  text: z.string(),
  kind: z.enum([...provisionKinds, 'heading']).exclude(['clause', 'point']),
});

const storedText = z
  .object({
    format: z.enum(['md', 'mdx']),
    outline: z.array(outlineItem),
    words: z.number().int(),
    citations: z.array(z.string()),
  })
  .optional();

function storedParts(image: SchemaContext['image']) {
  return {
    file: z.string(),
    digest: z.string(),
    translations: z.record(
      z.string(),
      translation.extend({ file: z.string(), digest: z.string(), text: storedText }),
    ),
    pictures: z.record(z.string(), image()),
    text: storedText,
  };
}

/** The schema of a stored entry, from which Astro's types of a collection come. */
export type StoredEntry<C extends CollectionName> = z.ZodObject<
  ReturnType<typeof storedParts> & { readonly fields: (typeof collections)[C]['schema'] }
>;

/**
 * What Astro's store keeps of an entry of a collection: its fields, and of its text only what lists and
 * links need. The text stays on disk, and the page that shows it renders it.
 * @param image Astro's `image()`, which turns a path beside the entry into a picture that can be resized
 */
export function storedEntry<C extends CollectionName>(
  collection: C,
  image: SchemaContext['image'],
): StoredEntry<C> {
  return z.object({ ...storedParts(image), fields: collections[collection].schema });
}

interface UnstoredEntry extends Record<string, unknown> {
  /** Paths of pictures, by themselves: Astro turns each value into a picture. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** The data to store for an entry, before Astro validates it. */
export function toStored(entry: Entry): UnstoredEntry {
  const { raw, file, digest, translations, text } = entry;
  return {
    fields: raw,
    file,
    digest,
    translations: keepTranslations(translations),
    pictures: Object.fromEntries(picturePaths(entry).map((path) => [path, path])),
    text: text && keepText(text),
  };
}

/** Whether Astro bundles something of an entry: its text in MDX, or pictures. */
export function isBundled(entry: Entry): boolean {
  return entry.text?.format === 'mdx' || picturePaths(entry).length > 0;
}

/** The pictures that an entry shows, by the paths with which it names them. */
export function picturePaths({ data, text, translations }: Entry): string[] {
  const named = 'images' in data ? data.images.map(({ src }) => src) : [];
  const texts = [text, ...Object.values(translations).map((translation) => translation.text)];
  const shown = texts.flatMap((each) => each?.facts.pictures.map(({ src }) => src) ?? []);
  return [...new Set([...named, ...shown])];
}
