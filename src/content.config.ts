import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import type { CollectionName } from '#corpus/schema/reference-to.ts';
import { glossary as glossarySchema } from '#corpus/schema/glossary.ts';
import { redirects as redirectsSchema } from '#corpus/schema/redirects.ts';
import { site as siteSchema } from '#corpus/schema/site.ts';
import { corpusLoader, settingsLoader } from '#loaders/corpus-loader.ts';
import { storedEntry } from '#loaders/stored-entry.ts';

function collectionOf<C extends CollectionName>(name: C) {
  return defineCollection({
    loader: corpusLoader(name),
    schema: ({ image }: SchemaContext) => storedEntry(name, image),
  });
}

export const collections = {
  conferences: collectionOf('conferences'),
  directives: collectionOf('directives'),
  resolutions: collectionOf('resolutions'),
  bodies: collectionOf('bodies'),
  people: collectionOf('people'),
  places: collectionOf('places'),
  topics: collectionOf('topics'),
  references: collectionOf('references'),
  pages: collectionOf('pages'),
  site: defineCollection({
    loader: settingsLoader('site'),
    schema: z.object({ value: siteSchema }),
  }),
  glossary: defineCollection({
    loader: settingsLoader('glossary'),
    schema: z.object({ value: glossarySchema }),
  }),
  redirects: defineCollection({
    loader: settingsLoader('redirects'),
    schema: z.object({ value: redirectsSchema }),
  }),
};
