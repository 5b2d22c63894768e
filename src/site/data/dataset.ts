import type { StringKey } from '#i18n/keys.ts';
import type { SiteContext } from '../site-context.ts';

/** What a cell of a data file may hold; null is what nobody has stated. */
export type DataValue =
  string | number | boolean | null | readonly DataValue[] | { readonly [key: string]: DataValue };

type KeyOf<S> = S extends `data.field.${infer Key}` ? Key : never;

/** A column of a data file. Published names never change; the string table says what each holds. */
export type FieldKey = KeyOf<StringKey>;

export type DataRecord = Readonly<Partial<Record<FieldKey, DataValue>>>;

export type DatasetName =
  'conferences' | 'directives' | 'resolutions' | 'references' | 'tasks' | 'targets' | 'series';

/** Records of one kind that people may take along, as JSON and as CSV. */
export interface Dataset {
  readonly name: DatasetName;
  /** Name of its files without extension. */
  readonly file: string;
  readonly fields: readonly FieldKey[];
  readonly records: (site: SiteContext) => DataRecord[];
}

/** Makes a dataset from what its records are made of and how each field is told. */
export function dataset<Row>(definition: {
  readonly name: DatasetName;
  readonly file: string;
  readonly rows: (site: SiteContext) => readonly Row[];
  readonly fields: Partial<
    Record<FieldKey, (row: Row, site: SiteContext) => DataValue | undefined>
  >;
}): Dataset {
  const columns = Object.entries(definition.fields);
  return {
    name: definition.name,
    file: definition.file,
    fields: columns.map(([key]) => key as FieldKey),
    records: (site) =>
      definition
        .rows(site)
        .map((row) =>
          Object.fromEntries(columns.map(([key, tell]) => [key, tell(row, site) ?? null])),
        ),
  };
}
