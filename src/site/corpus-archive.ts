import type { Corpus } from '#corpus/corpus.ts';
import type { Entry } from '#corpus/entry.ts';
import { keepText, keepTranslations } from '#corpus/kept-text.ts';
import type { Archive, ArchiveEntries, ArchiveEntry } from './archive.ts';

/** The archive of a content folder, without Astro: for the search index, data files and tests. */
export function archiveOf(corpus: Corpus): Archive {
  if (!corpus.site) throw new Error('site.yaml');
  const entries = Object.fromEntries(
    Object.entries(corpus.entries).map(([name, list]) => [name, list.map(archiveEntry)]),
  );
  return {
    settings: corpus.site,
    glossary: corpus.glossary,
    redirects: corpus.redirects,
    entries: entries as unknown as ArchiveEntries,
  };
}

function archiveEntry({
  collection,
  id,
  file,
  digest,
  data,
  translations,
  text,
}: Entry): ArchiveEntry {
  return {
    collection,
    id,
    file,
    digest,
    fields: data,
    translations: keepTranslations(translations),
    pictures: {},
    text: text && keepText(text),
  };
}
