import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import type { Entry } from './entry.ts';
import type { glossary } from './schema/glossary.ts';
import type { redirects } from './schema/redirects.ts';
import type { CollectionName } from './schema/reference-to.ts';
import type { site } from './schema/site.ts';

export type SiteSettings = z.output<typeof site>;
export type Glossary = z.output<typeof glossary>;
export type Redirects = z.output<typeof redirects>;

/** Entries by collection, each list in the order of its ids. */
export type EntriesByCollection = { readonly [C in CollectionName]: readonly Entry<C>[] };

/** An entry left out of a build on purpose. */
export interface WithheldEntry {
  readonly file: string;
  readonly reason: 'draft' | 'embargo';
}

/** A content folder, read and checked as a whole. */
export interface Corpus {
  readonly folder: string;
  /** Undefined only when `site.yaml` itself has errors. */
  readonly site: SiteSettings | undefined;
  readonly entries: EntriesByCollection;
  readonly glossary: Glossary;
  readonly redirects: Redirects;
  readonly withheld: readonly WithheldEntry[];
  readonly problems: readonly Problem[];
}
