import { addressOf } from '#domain/address.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { documentTypes, type DocumentTypeId } from '#domain/document-type.ts';
import type { CitableEntry, DatedEntry } from '../archive.ts';
import { lastChangeOf } from '../last-change.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';

/** Which entry it is and where. */
export const identityFields = {
  id: ({ id }: CitableEntry) => id,
  url: ({ collection, id }: CitableEntry, site: SiteContext) =>
    webAddressOf(site, addressOf(collection, id)),
};

/** What every entry with a text has, told before what is its own. */
export const textFields = {
  ...identityFields,
  title: ({ fields }: DatedEntry) => fields.title,
  summary: ({ fields }: DatedEntry) => fields.summary,
};

/** What every entry with a text has, told after what is its own. */
export const historyFields = {
  topics: ({ fields }: DatedEntry) => fields.topics,
  cites: ({ fields }: DatedEntry) => fields.cites.map(({ to, number }) => to ?? number ?? null),
  sources: ({ fields }: DatedEntry) => fields.sources.map(({ name, url }) => url ?? name),
  published: ({ fields }: DatedEntry) => fields.published.text,
  changed: (entry: DatedEntry) => lastChangeOf(entry).text,
  withdrawn: ({ fields }: DatedEntry) => fields.withdrawn?.date.text,
};

/** A date as its source states it, with the first and last day that it may mean. */
export function dateFields<Row>(dateOf: (row: Row) => CivilDate | undefined) {
  return {
    date: (row: Row) => dateOf(row)?.text,
    date_from: (row: Row) => dateOf(row)?.start,
    date_to: (row: Row) => dateOf(row)?.end,
  };
}

/** A body by its id and its name. */
export function bodyFields<Row>(bodyOf: (row: Row) => string | undefined) {
  return {
    body: (row: Row) => bodyOf(row),
    body_name: (row: Row, site: SiteContext) => {
      const id = bodyOf(row);
      return id === undefined ? undefined : site.index.entry('bodies', id).fields.name;
    },
  };
}

/** The type of a numbered document by its id and its Vietnamese word. */
export function typeFields<Row>(typeOf: (row: Row) => DocumentTypeId | undefined) {
  return {
    type: (row: Row) => typeOf(row),
    type_name: (row: Row) => {
      const type = typeOf(row);
      return type && documentTypes[type].word;
    },
  };
}
