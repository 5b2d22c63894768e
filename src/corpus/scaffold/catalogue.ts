import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { civilDateIn } from '#domain/civil-date.ts';
import type { ExistenceSpan } from '#domain/existence.ts';
import { classifyFile } from '../content-file.ts';
import { listFiles, type FoundFile } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { body } from '../schema/body.ts';
import { existence } from '../schema/existence.ts';
import type { CollectionName } from '../schema/reference-to.ts';
import { readSource } from '../source-file.ts';

/** A body as far as a document number can name it. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
  /** The spans in which it existed, none where they are unknown or cannot be read. */
  readonly existence: readonly ExistenceSpan[];
}

/** What of a content folder has to be known to make something in it. */
export interface Catalogue {
  readonly folder: string;
  readonly bodies: readonly KnownBody[];
  /** The body that publishes, where the settings name one. */
  readonly publisher: string | undefined;
  /** The day it is for the publisher, 'YYYY-MM-DD'. */
  readonly today: string;
  /** The file of every entry by collection and id. */
  readonly files: Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>>;
}

/**
 * Reads the file names of a content folder, its settings and its bodies; nothing is checked, because
 * something can be made in a folder with mistakes too. Throws when the folder cannot be read.
 */
export async function readCatalogue(folder: string, now: Date): Promise<Catalogue> {
  const files = await listFiles(folder);
  const byCollection: Partial<Record<CollectionName, Record<string, string>>> = {};
  const bodies: KnownBody[] = [];
  for (const file of files) {
    const is = classifyFile(file.path);
    if (is.role !== 'entry') continue;
    (byCollection[is.collection] ??= {})[is.id] = file.path;
    if (is.collection === 'bodies') bodies.push(await readBody(file, is.id));
  }
  const settings = await readSettings(files.find(({ path }) => path === 'site.yaml'));
  return {
    folder,
    bodies,
    publisher: settings.publisher,
    today: civilDateIn(now, settings.timeZone).text,
    files: byCollection,
  };
}

/** The name an entry goes by, for a list to choose from; its id when the file says nothing readable. */
export async function readName(folder: string, path: string, id: string): Promise<string> {
  const source = await readSource(`${folder}/${path}`);
  if ('reason' in source) return id;
  const data = path.endsWith('.yaml')
    ? readRecord(source.text)
    : asRecord(splitFrontMatter(source.text)?.yaml.data);
  const name = data['short'] ?? data['name'] ?? data['title'];
  return typeof name === 'string' ? name : id;
}

async function readBody(file: FoundFile, id: string): Promise<KnownBody> {
  const data = readRecord(await readFile(file.absolute, 'utf8'));
  const known = body.pick({ short: true, abbreviations: true }).partial().loose().safeParse(data);
  const { short, abbreviations } = (known.data ?? {}) as Partial<z.output<typeof body>>;
  return {
    id,
    name: short ?? id,
    abbreviations: abbreviations ?? [],
    existence: existence.safeParse(data['existence']).data ?? [],
  };
}

async function readSettings(
  file: FoundFile | undefined,
): Promise<{ publisher: string | undefined; timeZone: string }> {
  const data = file ? readRecord(await readFile(file.absolute, 'utf8')) : {};
  const publisher = asRecord(data['publisher'])['body'];
  const timeZone = data['time-zone'];
  return {
    publisher: typeof publisher === 'string' ? publisher : undefined,
    timeZone: typeof timeZone === 'string' ? timeZone : 'Asia/Ho_Chi_Minh',
  };
}

function readRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(parse(text));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
