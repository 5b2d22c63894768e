import { createHash } from 'node:crypto';
import { headerRules, pathPattern, revalidated } from './header-rules.ts';
import { pathOn, type HostedSite } from './hosted-site.ts';

/** Types that the table of Debian's nginx lacks. */
const moreTypes = `    application/jsonl jsonl;
    application/octet-stream pf_fragment words;
    text/calendar ics;
    text/csv csv;
    text/markdown md;`;

/** Texts besides HTML: sent as UTF-8, and compressed where no compressed file lies beside them. */
const textTypes =
  'application/atom+xml application/javascript application/json application/jsonl image/svg+xml ' +
  'text/calendar text/css text/csv text/markdown text/plain text/xml';

/**
 * The configuration of nginx 1.22 or newer for a site, a file of its own in `/etc/nginx/conf.d/`.
 * Headers that differ by address come from maps, because a `location` that adds one header loses
 * all those of the server around it.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConfiguration(site: HostedSite): string {
  const { hostname } = new URL(site.origin);
  // Two sites may share a server, whose table of variables has room for short names only.
  const suffix = createHash('sha256')
    .update(hostname + site.base)
    .digest('hex')
    .slice(0, 6);
  const variables = variedHeaders().map(({ name, ...values }) => ({
    name,
    ...values,
    variable: `$${name.toLowerCase().replaceAll('-', '_')}_${suffix}`,
  }));
  const maps = variables.map(({ variable, otherwise, values }) =>
    mapBlock(
      variable,
      otherwise,
      values.map(([path, value]) => [`~^${pathPattern(pathOn(site, path))}$`, value]),
    ),
  );
  const locations = Object.entries(site.redirects).map(([from, to]) =>
    redirectBlock(pathOn(site, from), pathOn(site, to)),
  );
  if (site.base !== '/') locations.push(redirectBlock(site.base.slice(0, -1), site.base));
  const headers = [
    ...Object.entries(steadyHeaders()),
    ...variables.map(({ name, variable }) => [name, variable] as const),
  ];
  return `# Written by \`npm run hosting -- nginx\`. To be included within http { }.
${maps.join('\n')}
server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};
  root ${site.base === '/' ? site.folder : '/var/empty'};

  # Behind a proxy that ends TLS, addresses in redirects must not name this server and its port.
  absolute_redirect off;
  server_tokens off;

  include /etc/nginx/mime.types;
  types {
${moreTypes}
  }
  charset utf-8;
  charset_types ${textTypes};

  # Files that \`npm run compress\` made. brotli_static needs the package libnginx-mod-http-brotli-static.
  gzip_static on;
  # brotli_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${textTypes};

${headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  # Once every address of this host is served over TLS, and is to stay so:
  # add_header Strict-Transport-Security "max-age=31536000" always;

  error_page 404 ${pathOn(site, '/404.html')};

  location ${site.base} {
${site.base === '/' ? '' : `    alias ${site.folder}/;\n`}    index index.html;
  }
${locations.join('')}}
`;
}

function redirectBlock(from: string, to: string): string {
  return `
  location = ${from} {
    return 301 ${to};
  }
`;
}

interface VariedHeader {
  readonly name: string;
  readonly otherwise: string;
  readonly values: readonly (readonly [path: string, value: string])[];
}

/** Headers that only some addresses carry; nginx sends none whose value is empty. */
function variedHeaders(): VariedHeader[] {
  return headerRules
    .filter(({ paths }) => !paths.includes('/*'))
    .flatMap(({ paths, headers }) =>
      Object.entries(headers).map(([name, value]) => ({
        name,
        otherwise: name === 'Cache-Control' ? revalidated : '',
        values: paths.map((path) => [path, value] as const),
      })),
    );
}

function steadyHeaders(): Record<string, string> {
  const rules = headerRules.filter(({ paths }) => paths.includes('/*'));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}

function mapBlock(
  variable: string,
  otherwise: string,
  values: readonly (readonly [string, string])[],
): string {
  const lines = values.map(([from, to]) => `  ${quoted(from)} ${quoted(to)};\n`).join('');
  return `map $uri ${variable} {\n  default ${quoted(otherwise)};\n${lines}}\n`;
}

function quoted(text: string): string {
  return text.startsWith('$') ? text : `"${text}"`;
}
