import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '#corpus/environment.ts';
import { readRedirects } from '#corpus/read-redirects.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import { hostingWords } from '#i18n/hosting.ts';
import { caddyfile } from '#site/hosting/caddyfile.ts';
import { headersFile, redirectsFile } from '#site/hosting/headers-file.ts';
import { nginxConfiguration } from '#site/hosting/nginx.ts';

const writers = new Map([
  ['headers', headersFile],
  ['redirects', redirectsFile],
  ['nginx', nginxConfiguration],
  ['caddy', caddyfile],
]);

const { positionals, values } = parseArgs({
  options: { folder: { type: 'string' } },
  allowPositionals: true,
});
const [host = ''] = positionals;
const writer = writers.get(host);

if (writer) {
  const { content, out } = readEnvironment();
  const folder = path.resolve(values.folder ?? out);
  const redirects = readRedirects(content);
  process.stdout.write(writer({ ...readSiteAddress(content), folder, redirects }));
} else {
  console.error(hostingWords.usage);
  process.exitCode = 2;
}
