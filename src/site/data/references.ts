import { sections } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { dataset } from './dataset.ts';
import { bodyFields, dateFields, identityFields, typeFields } from './entry-fields.ts';

type Row = ArchiveEntry<'references'>;

/** The documents that are cited here and published elsewhere, one a record. */
export const references = dataset<Row>({
  name: 'references',
  file: sections.references,
  rows: (site) => site.archive.entries.references,
  fields: {
    ...identityFields,
    number: ({ fields }) => fields.number,
    ...typeFields(({ fields }) => fields.type),
    title: ({ fields }) => fields.title,
    ...bodyFields(({ fields }) => fields.issuer),
    ...dateFields(({ fields }) => fields.date),
    official_url: ({ fields }) => fields.url,
    status: ({ fields }) => fields.status,
    verified: ({ fields }) => (fields.verified ? fields.verified.text : undefined),
    note: ({ fields }) => fields.note,
    cited_by: ({ id }, site) => (site.index.citedBy.get(id) ?? []).map((entry) => entry.id),
  },
});
