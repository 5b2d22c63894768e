import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { WithheldEntry } from '#corpus/corpus.ts';
import { civilDateIn } from '#domain/civil-date.ts';
import type { Problem } from '#domain/problem.ts';
import { filesBelow } from './files-below.ts';
import { fileStamp, isUnchanged, stampFile, type FileStamp } from './kept-file.ts';

/** What a build tells of the content that it makes a site from. */
export interface ContentNews {
  readonly problems: readonly Problem[];
  readonly withheld: readonly WithheldEntry[];
}

const manifestShape = z.object({
  code: z.string(),
  out: z.string(),
  timeZone: z.string(),
  day: z.string(),
  content: z.record(z.string(), fileStamp),
  site: z.record(z.string(), z.object({ size: z.number(), written: z.number() })),
  news: z.custom<ContentNews>(),
});

/** What the site that stands in a place was made from. */
export type SiteRecord = z.output<typeof manifestShape>;

/** What a site is to be made from, looked at before anything of it is read. */
export interface SiteInputs {
  /** What the code is known by. */
  readonly code: string;
  /** Absolute path of the place of the site. */
  readonly out: string;
  /** Every file of the content folder, relative to it. */
  readonly content: Readonly<Record<string, FileStamp>>;
  readonly now: Date;
}

/** Looks at everything a site is to be made from; files that `before` knows are not read again. */
export function takeInputs(
  { content, out, now }: { readonly content: string; readonly out: string; readonly now: Date },
  code: string,
  before: SiteRecord | undefined,
): SiteInputs {
  const stamps = filesBelow(content, { hidden: false }).map((file): [string, FileStamp] => {
    const absolute = path.join(content, file);
    const known = before?.content[file];
    return [file, known && isUnchanged(absolute, known) ? known : stampFile(absolute)];
  });
  return { code, out, content: Object.fromEntries(stamps), now };
}

/** Whether a build would make the very site that stands there: same code, content and day, and nobody has touched it. */
export function isUpToDate(record: SiteRecord, { code, out, content, now }: SiteInputs): boolean {
  const files = Object.keys(content);
  return (
    record.code === code &&
    record.out === out &&
    record.day === civilDateIn(now, record.timeZone).text &&
    files.length === Object.keys(record.content).length &&
    files.every((file) => record.content[file]?.digest === content[file]?.digest) &&
    isUntouched(out, record.site)
  );
}

function isUntouched(folder: string, site: SiteRecord['site']): boolean {
  try {
    const files = filesBelow(folder);
    return (
      files.length === Object.keys(site).length &&
      files.every((file) => {
        const { size, mtimeMs } = statSync(path.join(folder, file));
        return site[file]?.size === size && site[file].written === mtimeMs;
      })
    );
  } catch {
    return false;
  }
}

const recordName = 'site.json';

/** What is known of the site that the last build has made; undefined where nothing is, or nothing readable. */
export function readSiteRecord(cache: string): SiteRecord | undefined {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(path.join(cache, recordName), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Remembers what a site was made from, once it stands in its place. */
export function writeSiteRecord(
  cache: string,
  { code, out, content, now }: SiteInputs,
  timeZone: string,
  news: ContentNews,
): void {
  const site = Object.fromEntries(
    filesBelow(out).map((file) => {
      const { size, mtimeMs } = statSync(path.join(out, file));
      return [file, { size, written: mtimeMs }];
    }),
  );
  const day = civilDateIn(now, timeZone).text;
  const record: SiteRecord = { code, out, timeZone, day, content: { ...content }, site, news };
  const file = path.join(cache, recordName);
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(record));
  renameSync(aside, file);
}
