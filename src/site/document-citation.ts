import { documentTypes } from '#domain/document-type.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { DatedEntry } from './archive.ts';
import { dateOf } from './archive-index.ts';
import { longDate } from './dates.ts';
import type { SiteContext } from './site-context.ts';
import { issuerOf } from './views/item.ts';

/**
 * How a document is cited, in the official form of Nghị định 30/2020/NĐ-CP: 'Nghị quyết số
 * 98/2023/QH15 ngày 24 tháng 6 năm 2023 của Quốc hội'. What has no number is cited by its title.
 */
export function citationOf(site: SiteContext, entry: DatedEntry): string {
  const { t, index } = site;
  const { fields } = entry;
  const date = longDate(t, dateOf(entry)).text;
  if ('number' in fields) {
    return t('cite.document', {
      type: sentenceCase(documentTypes[fields.type].word),
      number: fields.number,
      date,
      body: index.entry('bodies', fields.body).fields.name,
    });
  }
  const body = issuerOf(site, entry)?.label ?? site.archive.settings.publisher.name;
  return t('cite.undated', { title: fields.title, date, body });
}
