import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedBy, loadedByScript, loadedByStyles } from './loaded-files.ts';
import { pageKind } from './page-kind.ts';

/** A file that a page needs, with its bytes over the wire: texts as a host compresses them (gzip). */
export interface WeighedFile {
  /** Path below the site's folder. */
  readonly file: string;
  readonly what: 'html' | 'styles' | 'script' | 'font';
  readonly bytes: number;
}

/** What a page brings to a reader who comes for the first time. Pictures are not weighed. */
export interface PageWeight {
  /** Below the base. */
  readonly address: string;
  readonly kind: string;
  /** The page itself, its style sheets and scripts with what they import, and their fonts. */
  readonly files: readonly WeighedFile[];
  /** Addresses on other hosts that the page loads something from. */
  readonly elsewhere: readonly string[];
}

/** Weighs the pages of a built site one by one; what they share is read once. */
export interface Scales {
  /** @param file path of an HTML file below the site's folder */
  weigh(file: string): PageWeight;
}

/**
 * @param folder the built site
 * @param base path below which the site lies, as in its address
 */
export function scalesFor(folder: string, base: string): Scales {
  const shared = new Map<string, WeighedFile & { readonly loads: readonly string[] }>();
  const read = (file: string, what: WeighedFile['what']) => {
    const known = shared.get(file);
    if (known) return known;
    const bytes = readFileSync(path.join(folder, file));
    const loads = loadsOf(bytes.toString(), what).map((address) => resolve(address, file, base));
    const made = { file, what, bytes: what === 'font' ? bytes.length : gzipped(bytes), loads };
    shared.set(file, made);
    return made;
  };
  return {
    weigh(file) {
      const html = readFileSync(path.join(folder, file));
      const loaded = loadedBy(html.toString());
      const files = new Map<string, WeighedFile>([
        [file, { file, what: 'html', bytes: gzipped(html) }],
      ]);
      const elsewhere = new Set<string>();
      const add = (target: string, what: WeighedFile['what']): void => {
        if (isElsewhere(target)) elsewhere.add(target);
        if (isElsewhere(target) || files.has(target)) return;
        const { loads, ...weighed } = read(target, what);
        files.set(target, weighed);
        for (const next of loads) {
          if (isElsewhere(next)) elsewhere.add(next);
          else if (what === 'script') add(next, 'script');
          else if (next.endsWith('.css')) add(next, 'styles');
          else if (/\.woff2?$/.test(next)) add(next, 'font');
        }
      };
      for (const address of loaded.styles) add(resolve(address, file, base), 'styles');
      for (const address of loaded.scripts) add(resolve(address, file, base), 'script');
      for (const address of loaded.others) {
        const target = resolve(address, file, base);
        if (isElsewhere(target)) elsewhere.add(target);
      }
      const address = `/${file.split(path.sep).join('/')}`.replace(/(?<=\/)index\.html$/, '');
      const kind = pageKind(address);
      return { address, kind, files: [...files.values()], elsewhere: [...elsewhere] };
    },
  };
}

/** Bytes of some kinds of files of a page together. */
export function bytesOf(page: PageWeight, ...kinds: readonly WeighedFile['what'][]): number {
  return page.files
    .filter(({ what }) => kinds.includes(what))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

function loadsOf(text: string, what: WeighedFile['what']): string[] {
  if (what === 'styles') return loadedByStyles(text);
  return what === 'script' ? loadedByScript(text) : [];
}

/** An address written in a file as the path of a file below the folder, or in full where it is on another host. */
function resolve(address: string, file: string, base: string): string {
  const here = `http://site${base}`;
  const url = new URL(address, here + file);
  return url.href.startsWith(here) ? decodeURI(url.pathname.slice(base.length)) : url.href;
}

function isElsewhere(target: string): boolean {
  return /^[a-z]+:\/\//.test(target);
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}
