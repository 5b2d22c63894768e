import { headerRules, revalidated, type HeaderRule } from './header-rules.ts';
import { pathOn, type HostedSite } from './hosted-site.ts';

/**
 * The Caddyfile of a site, for Caddy 2.6 or newer, which gets its certificate by itself.
 * @see https://caddyserver.com/docs/caddyfile/directives/file_server
 */
export function caddyfile(site: HostedSite): string {
  const steady = headerRules.filter(({ paths }) => paths.includes('/*'));
  const varied = headerRules.filter(({ paths }) => !paths.includes('/*'));
  const redirects = Object.entries(site.redirects).map(
    ([from, to]) => `\tredir ${pathOn(site, from)} ${pathOn(site, to)} 301\n`,
  );
  const below = site.base === '/' ? '' : `\tredir ${site.base.slice(0, -1)} ${site.base} 301\n`;
  return `# Written by \`npm run hosting -- caddy\`.
${site.origin} {
\theader {
${steady.flatMap(({ headers }) => Object.entries(headers).map(headerLine)).join('')}\t\t?Cache-Control "${revalidated}"
\t\t# Once every address of this host is served over TLS, and is to stay so:
\t\t# Strict-Transport-Security "max-age=31536000"
\t}
${varied.map((rule) => variedHeaders(site, rule)).join('')}
${below}${redirects.join('')}
\thandle_path ${site.base}* {
\t\troot * ${site.folder}
\t\tencode gzip
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
\thandle {
\t\terror 404
\t}

\thandle_errors {
\t\theader Cache-Control "${revalidated}"
\t\troot * ${site.folder}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

function variedHeaders(site: HostedSite, { paths, headers }: HeaderRule): string {
  // Caddy reads a star in the middle of a path as one part between two slashes.
  const patterns = paths.map((path) => pathOn(site, path).replaceAll(/:\w+/g, '*')).join(' ');
  return Object.entries(headers)
    .map(([name, value]) => {
      const matcher = `@${name.toLowerCase()}`;
      return `\t${matcher} path ${patterns}\n\theader ${matcher} ${name} "${value}"\n`;
    })
    .join('');
}

function headerLine([name, value]: readonly [string, string]): string {
  return `\t\t${name} "${value}"\n`;
}
