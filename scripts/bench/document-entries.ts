import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '#corpus/files.ts';

/** A file of the content folder, taken apart for another site generator. */
export interface ContentEntry {
  readonly collection: string;
  /** Path inside its collection without extension. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Empty for records. */
  readonly text: string;
}

const entry = /^([a-z]+)\/(.+?)(?:\/index)?\.(?:md|yaml)$/;

/** Reads the entries of a content folder one after the other, without a check. */
export async function* contentEntries(folder: string): AsyncGenerator<ContentEntry> {
  for (const file of await listFiles(folder)) {
    const [, collection, id] = entry.exec(file.path) ?? [];
    if (collection === undefined || id === undefined) continue;
    const source = await readFile(path.join(folder, file.path), 'utf8');
    const [, yaml, text = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
    const fields = parse(yaml ?? source) as ContentEntry['fields'];
    yield { collection, id, fields, text };
  }
}
