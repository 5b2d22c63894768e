import type { SearchRecord } from '#search/record.ts';

/** An invented record; what a test is about is stated by it. */
export function record({
  html = '',
  ...stated
}: Partial<Omit<SearchRecord, 'html'>> &
  Pick<SearchRecord, 'address'> & { readonly html?: string }): SearchRecord {
  return {
    title: 'Không tên',
    kind: 'van-ban',
    kindLabel: 'Văn bản',
    aliases: [],
    summary: '',
    filters: {},
    textKey: html,
    html: () => html,
    ...stated,
  };
}
