import { fixedAddresses } from '#domain/address.ts';
import { listColumns } from '#search/browser/saved-list.ts';
import type { FieldKey } from '../data/dataset.ts';
import { dataAddress } from '../data/data-files.ts';
import { datasets } from '../data/datasets.ts';
import { longDate } from '../dates.ts';
import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView, LinkView } from '../view.ts';
import { frameView } from './frame.ts';

/** The page with the data files: what there is, how it is read, on what terms. */
export interface DataView {
  readonly files: readonly {
    readonly name: string;
    readonly count: number;
    readonly formats: readonly LinkView[];
  }[];
  readonly fields: readonly { readonly key: string; readonly meaning: string }[];
  readonly notes: readonly string[];
  readonly sitemap: string;
}

/** What the page with the data files shows. */
export function dataView(site: SiteContext): DataView {
  const { t } = site;
  const keys = new Set<FieldKey>([...datasets.flatMap(({ fields }) => fields), ...listColumns]);
  return {
    files: datasets.map((dataset) => ({
      name: t(`data.${dataset.name}`),
      count: dataset.records(site).length,
      formats: (['json', 'csv'] as const).map((extension) => ({
        href: pathTo(site, dataAddress(dataset, extension)),
        label: extension.toUpperCase(),
      })),
    })),
    fields: [...keys].map((key) => ({ key, meaning: t(`data.field.${key}`) })),
    notes: [
      t('data.reading.encoding'),
      t('data.reading.unknown'),
      t('data.reading.dates'),
      t('data.reading.lists'),
      t('data.reading.formula'),
      t('data.reading.savedList'),
      t('data.reading.states', { date: longDate(t, site.today).text }),
      t('data.reading.stable'),
    ],
    sitemap: pathTo(site, '/sitemap.xml'),
  };
}

/** The frame of the page with the data files. */
export function dataFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('nav.data'),
    description: site.t('data.intro'),
    address: fixedAddresses.data,
    breadcrumbs: [],
  });
}
