/** Headers that answers under some addresses of a site carry. */
export interface HeaderRule {
  /** What the rule is for, as a comment of the files written from it. */
  readonly purpose: string;
  /** Addresses below the base: `*` stands for any rest, `:part` for one part between two slashes. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** How anything is cached whose address stays while its content changes: kept, but asked for each time. */
export const revalidated = 'no-cache';

/** A year is the longest that RFC 9111 foresees; `immutable` (RFC 8246) spares the question on reload. */
const kept = 'public, max-age=31536000, immutable';

const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
];

/**
 * The headers of a site besides `revalidated`: the one source of every file for a host, and of the preview.
 * No two rules name the same header for one address, because hosts would send both values.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    purpose:
      'Every page carries its content security policy itself; this is what only a header can say.',
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    purpose: 'Names of built files, and of the parts of the index, hold a digest of their content.',
    paths: ['/_astro/*', '/pagefind/:part/*'],
    headers: { 'Cache-Control': kept },
  },
  {
    purpose: 'Data may be read by the pages of others.',
    paths: ['/du-lieu/*'],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];

/**
 * The headers of one answer.
 * @param address below the base, from its first slash on
 */
export function headersFor(address: string): Record<string, string> {
  const rules = headerRules.filter(({ paths }) =>
    paths.some((path) => new RegExp(`^${pathPattern(path)}$`).test(address)),
  );
  return Object.assign(
    { 'Cache-Control': revalidated },
    ...rules.map(({ headers }) => headers),
  ) as Record<string, string>;
}

/** The path of a rule as a regular expression that JavaScript and nginx (PCRE) read alike, without anchors. */
export function pathPattern(path: string): string {
  return path.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
}
