import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readPageLinks, readStyleLinks, type PageLinks } from './page-links.ts';

export interface CrawlOptions {
  /** The path under which the site lies: `/` or `/quan-3/`. */
  readonly base?: string;
  /** The site's own origin: addresses that begin with it are checked like those that do not. */
  readonly origin?: string;
}

interface Crawl {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly site: URL;
}

const noSite = 'http://site.invalid';

/**
 * Looks at every page and style sheet of a built site and says, one sentence each, which address
 * within the site leads nowhere (no file, no such id, a missing slash, outside the base path) and
 * which id is used twice in a page. Addresses elsewhere are not looked at.
 */
export async function siteProblems(folder: string, options: CrawlOptions = {}): Promise<string[]> {
  const site = new URL(options.base ?? '/', options.origin ?? noSite);
  const files = new Set(await listFiles(folder));
  const pages = new Map<string, PageLinks>();
  const problems: string[] = [];
  const styles: [string, string[]][] = [];
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, readPageLinks(await read(folder, file)));
    if (file.endsWith('.css')) styles.push([file, readStyleLinks(await read(folder, file))]);
  }
  const crawl = { files, pages, site };
  for (const [file, { links, ids }] of pages) {
    for (const id of twice(ids)) problems.push(`${file}: id "${id}" is used twice`);
    problems.push(...linkProblems(crawl, file, links));
  }
  for (const [file, links] of styles) problems.push(...linkProblems(crawl, file, links));
  return problems;
}

function linkProblems(crawl: Crawl, file: string, links: readonly string[]): string[] {
  const own = new URL(file.replace(/(^|\/)index\.html$/, '$1'), crawl.site);
  return links.flatMap((link) => {
    const wrong = judge(crawl, URL.parse(link, own), file);
    return wrong ? [`${file}: ${link} ${wrong}`] : [];
  });
}

function judge(
  { files, pages, site }: Crawl,
  target: URL | null,
  file: string,
): string | undefined {
  if (!target) return 'is no address';
  if (target.origin !== site.origin) return undefined;
  if (!target.pathname.startsWith(site.pathname)) return 'leads out of the base path';
  const name = decodePath(target.pathname.slice(site.pathname.length));
  const anchor = decodePath(target.hash.slice(1))?.replace(/:~:.*/, '');
  if (name === undefined || anchor === undefined) return 'is no address';
  const found = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!files.has(found)) {
    return files.has(`${name}/index.html`) ? 'lacks the slash at its end' : 'leads nowhere';
  }
  const ids = pages.get(found)?.ids;
  if (anchor === '' || anchor === 'top' || !ids || ids.includes(anchor)) return undefined;
  return found === file ? 'leads to no id of the page' : `leads to no id of ${found}`;
}

function decodePath(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function twice(ids: readonly string[]): Set<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function read(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}
