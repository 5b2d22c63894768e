import { headerRules } from './header-rules.ts';
import { pathOn, type HostedSite } from './hosted-site.ts';

/**
 * The file `_headers` that Cloudflare Pages, Netlify and others read at the root of a deployment.
 * They revalidate everything else by themselves, and join the values of a header named twice.
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/routing/headers/
 */
export function headersFile(site: HostedSite): string {
  const blocks = headerRules.map(({ purpose, paths, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    const rules = paths.map((path) => `${pathOn(site, path)}\n${lines.join('')}`);
    return `# ${purpose}\n${rules.join('')}`;
  });
  return blocks.join('\n');
}

/**
 * The file `_redirects` of the same hosts: moved pages answer with status 301 instead of a page that
 * leads on. Cloudflare Pages reads 2,000 of them.
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(site: HostedSite): string {
  return Object.entries(site.redirects)
    .map(([from, to]) => `${pathOn(site, from)} ${pathOn(site, to)} 301\n`)
    .join('');
}
