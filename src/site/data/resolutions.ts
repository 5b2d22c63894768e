import { sections } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { statusOf } from '../document-status.ts';
import { dataset } from './dataset.ts';
import { bodyFields, dateFields, historyFields, textFields, typeFields } from './entry-fields.ts';

type Row = ArchiveEntry<'resolutions'>;

/** The numbered documents, one a record; their date is that of the signature. */
export const resolutions = dataset<Row>({
  name: 'resolutions',
  file: sections.resolutions,
  rows: (site) => site.archive.entries.resolutions,
  fields: {
    ...textFields,
    number: ({ fields }) => fields.number,
    ...typeFields(({ fields }) => fields.type),
    ...bodyFields(({ fields }) => fields.body),
    term: ({ fields }) => fields.term,
    subject: ({ fields }) => fields.subject,
    ...dateFields(({ fields }) => fields.signed),
    effective: ({ fields }) => fields.effective?.text,
    ended: ({ fields }) => fields.ended?.text,
    status: (entry, site) => statusOf(site, entry)?.status,
    signer: ({ fields }) => fields.signer?.person,
    conference: ({ fields }) => fields.conference,
    relations: ({ fields }) =>
      fields.relations.map(({ kind, to, provisions = [], from }) => ({
        kind,
        to,
        provisions,
        from: from?.text ?? null,
      })),
    ...historyFields,
  },
});
