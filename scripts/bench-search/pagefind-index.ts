import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/record.ts';
import { escapeHtml } from '#site/escape-html.ts';
import { plainText } from './plain-text.ts';

/** Makes an index of the same records with plain Pagefind: a heading and a text a page. */
export async function makePagefindIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  folder: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
    for await (const record of records) {
      const text = plainText(record);
      const content = `<html lang="vi"><body><h1>${escapeHtml(record.title)}</h1><p>${escapeHtml(text)}</p>`;
      const added = await index.addHTMLFile({ url: record.address, content });
      if (added.errors.length > 0) throw new Error(`pagefind: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`pagefind: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}
