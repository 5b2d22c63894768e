import { fixedAddresses } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import { csvText } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { datasets } from './datasets.ts';
import { datasetJson } from './json.ts';

/** A file that holds a dataset. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly text: (site: SiteContext) => string;
}

/** Every data file, two for each dataset. */
export const dataFiles: readonly DataFile[] = datasets.flatMap((dataset) => [
  {
    name: `${dataset.file}.json`,
    type: 'application/json; charset=utf-8',
    text: (site) => datasetJson(site, dataset),
  },
  {
    name: `${dataset.file}.csv`,
    type: 'text/csv; charset=utf-8',
    text: (site) => csvText(dataset.fields, dataset.records(site)),
  },
]);

/** The address of a dataset's file, from the root of the site. */
export function dataAddress({ file }: Dataset, extension: 'json' | 'csv'): string {
  return `${fixedAddresses.data}${file}.${extension}`;
}
