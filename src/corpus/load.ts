import { civilDateIn } from '#domain/civil-date.ts';
import { problemWords } from '#i18n/problems.ts';
import { collectionNames, collections } from './collections.ts';
import { classifyFile, type ContentFile } from './content-file.ts';
import type { Corpus, EntriesByCollection, WithheldEntry } from './corpus.ts';
import type { Entry, EntryTranslation, Reading } from './entry.ts';
import { applyExceptions } from './exceptions.ts';
import { listFiles, type FoundFile } from './files.ts';
import { GatheredArchive } from './gathered-archive.ts';
import { KnownEntries } from './known-entries.ts';
import { readSettings } from './load-settings.ts';
import { withheldReason } from './publication.ts';
import {
  readEntries,
  readEntriesOnce,
  readEntriesWith,
  type EntryFile,
  type EntryReader,
} from './read-entries.ts';
import { readReported } from './read-entry.ts';
import type { ReadingCache } from './reading-cache.ts';
import { readTranslation } from './read-translation.ts';
import { Report } from './report.ts';
import { runArchiveRules } from './run-rules.ts';
import { glossary } from './schema/glossary.ts';
import { redirects } from './schema/redirects.ts';
import { site } from './schema/site.ts';

const start = { line: 1, column: 1 } as const;

type Classified = FoundFile & { readonly is: ContentFile };

/** Options of a reading. */
export interface LoadOptions {
  /** What time it is. */
  readonly now: Date;
  /** Drafts and embargoed entries stay in. */
  readonly withWithheld?: boolean;
  /** Reads the entries, in the place of threads. */
  readonly reader?: EntryReader;
  /** What was read before; entries that are in it are not read again. */
  readonly cache?: ReadingCache;
}

/**
 * Reads a whole content folder and checks it. Nothing is skipped in silence: every file is an entry,
 * a setting, a file beside an entry, or a problem. Throws only when the folder itself cannot be read.
 */
export async function loadCorpus(folder: string, options: LoadOptions): Promise<Corpus> {
  const report = new Report();
  const files = (await listFiles(folder)).map((file) => ({ ...file, is: classifyFile(file.path) }));
  for (const file of files) reportPlace(file, report);

  const setting = (name: string) =>
    files.find(({ is }) => is.role === 'settings' && is.name === name);
  const siteFile = readSettings(site, setting('site'), report);
  if (!setting('site')) report.add('file-missing', 'site.yaml', start, { name: 'site.yaml' });
  const glossaryFile = readSettings(glossary, setting('glossary'), report);
  const redirectsFile = readSettings(redirects, setting('redirects'), report);

  const entryFiles = files.flatMap(({ is, ...file }) =>
    is.role === 'entry' ? [{ file, identity: is }] : [],
  );
  const readings = await readWith(options, entryFiles, report);
  const all = withTranslations(readings.filter(hasData), files, report);
  const timeZone = siteFile?.data['time-zone'] ?? 'Asia/Ho_Chi_Minh';
  const today = civilDateIn(options.now, timeZone);
  const reasons = new Map<Entry, WithheldEntry['reason']>();
  for (const entry of all) {
    const reason = withheldReason(entry, today);
    if (reason) reasons.set(entry, reason);
  }

  const found = files.flatMap(({ is }) => (is.role === 'entry' ? [is] : []));
  const known = new KnownEntries(found, options.withWithheld ? [] : reasons.keys());
  const archive = new GatheredArchive({
    folder,
    today,
    readings,
    known,
    site: siteFile,
    redirects: redirectsFile,
    addresses: readAddresses(files, report),
  });
  runArchiveRules(archive, report);
  applyExceptions(readings, report);

  return {
    folder,
    site: siteFile?.data,
    entries: groupByCollection(
      options.withWithheld ? all : all.filter((entry) => !reasons.has(entry)),
    ),
    glossary: glossaryFile?.data ?? [],
    redirects: redirectsFile?.data ?? {},
    withheld: [...reasons].map(([{ file }, reason]) => ({ file, reason })),
    problems: report.problems,
  };
}

function readWith(
  { reader, cache }: LoadOptions,
  files: readonly EntryFile[],
  report: Report,
): Promise<Reading[]> {
  if (reader) return readEntriesWith(reader, files, report);
  return cache ? readEntriesOnce(files, report, cache) : readEntries(files, report);
}

/** The lines of `addresses.txt`; undefined where there is no such file. */
function readAddresses(
  files: readonly Classified[],
  report: Report,
): readonly string[] | undefined {
  const file = files.find(({ is }) => is.role === 'addresses');
  const source = file && readReported(file, report);
  return source?.text.trimEnd().split('\n');
}

function hasData(reading: Reading): reading is Reading & Pick<Entry, 'data'> {
  return reading.data !== undefined;
}

/** Gives each entry its translations; a translation of nothing is reported. */
function withTranslations(
  entries: readonly (Reading & Pick<Entry, 'data'>)[],
  files: readonly Classified[],
  report: Report,
): Entry[] {
  const originals = new Set(
    files.flatMap(({ is }) => (is.role === 'entry' ? [`${is.collection}/${is.id}`] : [])),
  );
  const translations = new Map<string, Record<string, EntryTranslation>>();
  for (const file of files) {
    if (file.is.role !== 'translation') continue;
    const { collection, id, language } = file.is;
    const key = `${collection}/${id}`;
    const translation = readTranslation(file, report);
    if (!originals.has(key))
      report.add('translation-orphan', file.path, start, { name: `${key}.md` });
    else if (translation)
      translations.set(key, { ...translations.get(key), [language]: translation });
  }
  return entries.map((entry) => ({
    ...entry,
    translations: translations.get(`${entry.collection}/${entry.id}`) ?? {},
  }));
}

function reportPlace({ path, is }: Classified, report: Report): void {
  if (is.role === 'unknown') {
    report.add('file-unknown', path, start, { expected: problemWords.contentPlaces });
  } else if (is.role === 'misnamed') {
    report.add('file-name', path, start, { name: path, expected: problemWords.slug });
  } else if (is.role === 'misplaced') {
    const { layout } = collections[is.collection];
    const place =
      layout === 'record'
        ? problemWords.recordPlace
        : layout === 'text'
          ? problemWords.pagePlace
          : problemWords.entryPlace;
    const expected = place.replaceAll('{collection}', is.collection);
    report.add('file-name', path, start, { name: path, expected });
  }
}

function groupByCollection(entries: readonly Entry[]): EntriesByCollection {
  const groups = Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter((entry) => entry.collection === name)]),
  );
  return groups as unknown as EntriesByCollection;
}
