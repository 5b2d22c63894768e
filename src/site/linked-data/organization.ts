import { addressOf, fixedAddresses } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';
import type { LinkedData } from './linked-data.ts';

type BodyFields = ArchiveEntry<'bodies'>['fields'];

/** What a body is in schema.org: an organ of the state, or an organization of the Party or another. */
function organizationType({ kind }: BodyFields): string {
  return kind === 'party' || kind === 'other' ? 'Organization' : 'GovernmentOrganization';
}

/** A body as it is named by something else. */
export function organizationName(site: SiteContext, id: string): LinkedData {
  const { fields } = site.index.entry('bodies', id);
  return {
    '@type': organizationType(fields),
    name: fields.name,
    url: webAddressOf(site, addressOf('bodies', id)),
  };
}

/** Everything that is known of a body. */
export function organizationData(
  site: SiteContext,
  { id, fields }: ArchiveEntry<'bodies'>,
): LinkedData {
  const names = [...new Set([fields.short, ...fields.abbreviations, ...fields.aliases])];
  // Two stretches of existence have no beginning and end that could be told in one.
  const [span, another] = fields.existence;
  return {
    ...organizationName(site, id),
    alternateName: names.filter((name) => name !== fields.name),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: site.index.entry('places', fields.place).fields.name,
      url: webAddressOf(site, addressOf('places', fields.place)),
    },
    parentOrganization:
      fields.parent === undefined ? undefined : organizationName(site, fields.parent),
    foundingDate: another ? undefined : span?.from?.text,
    dissolutionDate: another ? undefined : span?.to?.text,
  };
}

/** Who publishes the site. */
export function publisherData(site: SiteContext): LinkedData {
  const { name, body } = site.archive.settings.publisher;
  return body === undefined
    ? { '@type': 'Organization', name, url: webAddressOf(site, fixedAddresses.home) }
    : { ...organizationName(site, body), name };
}
