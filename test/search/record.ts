import type { SearchRecord } from '#search/record.ts';

/** An invented record; what a test is about is stated by it. */
export function record(
  stated: Partial<SearchRecord> & Pick<SearchRecord, 'address'>,
): SearchRecord {
  return {
    title: 'Không tên',
    kind: 'van-ban',
    kindLabel: 'Văn bản',
    aliases: [],
    summary: '',
    filters: {},
    html: '',
    ...stated,
  };
}
