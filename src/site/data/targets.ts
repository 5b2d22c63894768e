import { addressOf } from '#domain/address.ts';
import { attainmentOf } from '#domain/target.ts';
import type { ArchiveEntry } from '../archive.ts';
import { webAddressOf } from '../site-context.ts';
import { dataset } from './dataset.ts';
import { bodyFields } from './entry-fields.ts';

interface Row {
  readonly conference: ArchiveEntry<'conferences'>;
  readonly target: ArchiveEntry<'conferences'>['fields']['targets'][number];
}

/** The indicators that conferences reported on or set, one a record. */
export const targets = dataset<Row>({
  name: 'targets',
  file: 'chi-tieu',
  rows: (site) =>
    site.archive.entries.conferences.flatMap((conference) =>
      conference.fields.targets.map((target) => ({ conference, target })),
    ),
  fields: {
    conference: ({ conference }) => conference.id,
    url: ({ conference }, site) => webAddressOf(site, addressOf('conferences', conference.id)),
    ...bodyFields(({ conference }) => conference.fields.body),
    indicator: ({ target }) => target.indicator,
    unit: ({ target }) => target.unit,
    year: ({ target }) => target.year,
    planned: ({ target }) => target.planned,
    actual: ({ target }) => target.actual,
    attainment: ({ target }) => attainmentOf(target),
    source: ({ target }) => target.source,
  },
});
