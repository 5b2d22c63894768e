import { sections } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { dataset } from './dataset.ts';
import { dateFields, historyFields, textFields, typeFields } from './entry-fields.ts';

type Row = ArchiveEntry<'directives'>;

/** The directives, spoken and written, one a record; their tasks are a dataset of their own. */
export const directives = dataset<Row>({
  name: 'directives',
  file: sections.directives,
  rows: (site) => site.archive.entries.directives,
  fields: {
    ...textFields,
    form: ({ fields }) => fields.form,
    number: ({ fields }) => ('number' in fields ? fields.number : undefined),
    ...typeFields(({ fields }) => ('type' in fields ? fields.type : undefined)),
    issuer_person: ({ fields }) => fields.issuer.person,
    issuer_body: ({ fields }) => fields.issuer.body,
    addressees: ({ fields }) => fields.addressees.map(({ body, place }) => body ?? place ?? null),
    conference: ({ fields }) => fields.conference,
    ...dateFields(({ fields }) => fields.date),
    tasks: ({ fields }) => fields.tasks.length,
    ...historyFields,
  },
});
