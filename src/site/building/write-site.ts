import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ProgramPath, SitePlace, SiteProgram } from './site-program.ts';

/**
 * Lets a program make everything it has to, one after the other, and writes it to a folder. Returns the
 * files, relative to the folder. Rejects when something cannot be made, or when two paths want one file.
 */
export async function writeSite(
  program: SiteProgram,
  folder: string,
  place: SitePlace,
): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const made of await program.paths()) {
    const file = fileOf(made);
    if (files.has(file)) throw new Error(`two pages at ${made.pathname}`);
    files.add(file);
    const response = await program.render(new Request(addressOf(made, place)), made);
    const bytes = Buffer.from(await response.arrayBuffer());
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // One thread makes one page after the other: waiting for the disk costs more than the writing.
    writeFileSync(target, bytes);
  }
  return files;
}

/** The file of a page or endpoint, as Astro names it where every page is a folder. */
function fileOf({ pathname, route }: ProgramPath): string {
  const relative = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return relative;
  return relative === '404' ? '404.html' : path.join(relative, 'index.html');
}

/** The address under which Astro knows a path: that of an endpoint is the path as it stands. */
function addressOf({ pathname, route }: ProgramPath, { origin, base }: SitePlace): URL {
  const relative = pathname.replace(/^\/+/, '');
  if (route.type === 'endpoint' || relative === '') return new URL(base + relative, origin);
  return new URL(`${base}${relative.replace(/\/+$/, '')}/`, origin);
}
