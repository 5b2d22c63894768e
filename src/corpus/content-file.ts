import { translationCodes, type TranslationCode } from '#i18n/languages.ts';
import { collectionNames, collections } from './collections.ts';
import type { CollectionName } from './schema/reference-to.ts';

/** What a file of the content folder is, told by its path alone. */
export type ContentFile =
  | {
      readonly role: 'entry';
      readonly collection: CollectionName;
      readonly id: string;
      readonly format: 'md' | 'mdx' | 'yaml';
    }
  | {
      readonly role: 'translation';
      readonly collection: CollectionName;
      readonly id: string;
      readonly language: TranslationCode;
      readonly format: 'md';
    }
  | { readonly role: 'settings'; readonly name: 'site' | 'glossary' | 'redirects' }
  | { readonly role: 'addresses' }
  | { readonly role: 'asset' }
  | { readonly role: 'ignored' }
  | { readonly role: 'misplaced'; readonly collection: CollectionName }
  | { readonly role: 'misnamed'; readonly collection: CollectionName }
  | { readonly role: 'unknown' };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const settings = /^(site|glossary|redirects)\.yaml$/;
const text = /^(.+?)(?:\.([a-z]{2}))?\.(mdx?)$/;
const asset = /\.(?:jpe?g|png|webp|avif|gif|svg|pdf|docx?|xlsx?|odt|ods|zip)$/i;
const hidden = /(?:^|\/)(?:\.|~\$|Thumbs\.db$)/;
const idPatterns = {
  'text-by-year': new RegExp(`^\\d{4}/${slug}$`),
  text: new RegExp(`^${slug}$`),
  record: new RegExp(`^${slug}$`),
} as const;

/** Tells what a file is; `path` is relative to the content folder, with `/` between its parts. */
export function classifyFile(path: string): ContentFile {
  if (hidden.test(path)) return { role: 'ignored' };
  const setting = settings.exec(path);
  if (setting) return { role: 'settings', name: setting[1] as 'site' | 'glossary' | 'redirects' };
  if (path === 'addresses.txt') return { role: 'addresses' };
  const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
  if (!collection) return { role: 'unknown' };
  const inside = path.slice(collection.length + 1);
  const { layout } = collections[collection];
  return layout === 'record'
    ? classifyRecord(collection, inside)
    : classifyText(collection, inside, layout);
}

function classifyRecord(collection: CollectionName, inside: string): ContentFile {
  if (!inside.endsWith('.yaml')) return { role: 'misplaced', collection };
  const id = inside.slice(0, -'.yaml'.length);
  if (id.includes('/')) return { role: 'misplaced', collection };
  if (!idPatterns.record.test(id)) return { role: 'misnamed', collection };
  return { role: 'entry', collection, id, format: 'yaml' };
}

function classifyText(
  collection: CollectionName,
  inside: string,
  layout: 'text-by-year' | 'text',
): ContentFile {
  const match = text.exec(inside);
  if (!match) return asset.test(inside) ? { role: 'asset' } : { role: 'unknown' };
  const [, stem = '', suffix, extension] = match;
  const language = translationCodes.find((code) => code === suffix);
  // A translation is Markdown, in a language that the site can be read in.
  if (suffix !== undefined && (!language || extension !== 'md')) return { role: 'unknown' };
  const id = stem.replace(/\/index$/, '');
  const depth = layout === 'text' ? 1 : 2;
  if (id.split('/').length !== depth) return { role: 'misplaced', collection };
  if (!idPatterns[layout].test(id)) {
    const yearMissing = layout === 'text-by-year' && !/^\d{4}\//.test(id);
    return { role: yearMissing ? 'misplaced' : 'misnamed', collection };
  }
  const format = extension as 'md' | 'mdx';
  return language
    ? { role: 'translation', collection, id, language, format: 'md' }
    : { role: 'entry', collection, id, format };
}
