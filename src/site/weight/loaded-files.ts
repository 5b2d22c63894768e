/** What a page makes a browser load besides itself, as the addresses stand in it. */
export interface LoadedFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Pictures, icons, fonts asked for early, and whatever else. */
  readonly others: readonly string[];
}

const tag = /<(link|script|img|source|iframe|video|audio|object|embed|track)\b([^>]*)>/g;
const loadingLinks = /^(stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest|prefetch)$/;

/** Reads the start tags of a page. */
export function loadedBy(html: string): LoadedFiles {
  const found = { styles: [] as string[], scripts: [] as string[], others: [] as string[] };
  for (const [, name, attributes = ''] of html.matchAll(tag)) {
    const read = (attribute: string): string | undefined =>
      new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1];
    const rel = name === 'link' ? (read('rel') ?? '') : '';
    const single = name === 'link' ? read('href') : (read('src') ?? read('data'));
    const several = (read('srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(' ')[0] ?? '');
    if (name === 'link' && !loadingLinks.test(rel)) continue;
    const addresses = [single ?? '', ...several].filter((address) => address !== '');
    if (rel === 'stylesheet') found.styles.push(...addresses);
    else if (name === 'script' || rel === 'modulepreload') found.scripts.push(...addresses);
    else found.others.push(...addresses);
  }
  return found;
}

/** The files that a style sheet loads. */
export function loadedByStyles(css: string): string[] {
  return Array.from(
    css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g),
    ([, url, imported]) => url ?? imported ?? '',
  ).filter((address) => !address.startsWith('data:'));
}

/** The modules without which a script does not start; not those that it loads when it needs them. */
export function loadedByScript(script: string): string[] {
  return Array.from(
    script.matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g),
    ([, specifier = '']) => specifier,
  );
}
