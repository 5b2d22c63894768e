import { addressOf } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';
import { listed, type LinkedData } from './linked-data.ts';
import { organizationName } from './organization.ts';

/** A person as they are named by something else. */
export function personName(site: SiteContext, id: string): LinkedData {
  return {
    '@type': 'Person',
    name: site.index.entry('people', id).fields.name,
    url: webAddressOf(site, addressOf('people', id)),
  };
}

/** A person with the offices whose beginning or end is known; one only attested on a day claims no time. */
export function personData(site: SiteContext, { id, fields }: ArchiveEntry<'people'>): LinkedData {
  const roles = fields.offices
    .filter(({ from, to }) => from ?? to)
    .map(({ title, body, from, to }) => ({
      '@type': 'OrganizationRole',
      roleName: title,
      memberOf: organizationName(site, body),
      startDate: from?.text,
      endDate: to?.text,
    }));
  return { ...personName(site, id), memberOf: listed(roles) };
}
