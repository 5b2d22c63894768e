import { fixedAddresses } from '#domain/address.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';
import type { Dataset } from './dataset.ts';

/** A dataset as JSON that explains itself: whose it is, on what terms, of what day, what each field holds. */
export function datasetJson(site: SiteContext, { name, fields, records }: Dataset): string {
  const { publisher, licence } = site.archive.settings;
  const head = {
    dataset: name,
    title: site.t(`data.${name}`),
    publisher: publisher.name,
    url: webAddressOf(site, fixedAddresses.data),
    licence: licence ? { name: licence.name, url: licence.url ?? null } : null,
    as_of: site.today.text,
    fields: Object.fromEntries(fields.map((key) => [key, site.t(`data.field.${key}`)])),
  };
  // One record a line: two versions of the file can be compared line by line.
  const items = records(site).map((record) => JSON.stringify(record));
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [\n${items.join(',\n')}\n  ]\n}\n`;
}
