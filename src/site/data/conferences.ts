import { sections } from '#domain/address.ts';
import type { ArchiveEntry } from '../archive.ts';
import { dataset } from './dataset.ts';
import { bodyFields, dateFields, historyFields, textFields } from './entry-fields.ts';

type Row = ArchiveEntry<'conferences'>;

/** The conferences, one a record. */
export const conferences = dataset<Row>({
  name: 'conferences',
  file: sections.conferences,
  rows: (site) => site.archive.entries.conferences,
  fields: {
    ...textFields,
    ...bodyFields(({ fields }) => fields.body),
    ordinal: ({ fields }) => fields.ordinal,
    term: ({ fields }) => fields.term,
    ...dateFields(({ fields }) => fields.date),
    date_basis: ({ fields }) => fields['date-basis'],
    place: ({ fields }) => fields.place,
    people: ({ fields }) => fields.attendance.map(({ person }) => person),
    ...historyFields,
  },
});
