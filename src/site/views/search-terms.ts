import { documentTypeIds } from '#domain/document-type.ts';
import { effectStatuses } from '#domain/effect.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { StringKey } from '#i18n/keys.ts';
import { originalLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/translator.ts';
import { fullNameIn, nameIn, nameOf } from '../names.ts';
import type { SiteContext } from '../site-context.ts';

/**
 * Words of the search index, which is in the language of the documents, with the same in the language
 * of the site: kinds, statuses, and names where the publisher gives them.
 */
export function searchTerms(site: SiteContext): Record<string, string> {
  if (site.language === originalLanguage) return {};
  return Object.fromEntries([...nameTerms(site), ...interfaceTerms(site)]);
}

const interfaceKeys = [
  ...effectStatuses.map((status) => `effect.${status}` as const),
  'kind.conference',
  'kind.directive.spoken',
  'kind.body',
  'kind.person',
  'kind.place',
  'kind.topic',
  'kind.page',
  'nav.references',
  'search.tasks.open',
  'search.tasks.overdue',
] as const satisfies StringKey[];

function interfaceTerms({ t, archive }: SiteContext): [string, string][] {
  const { directives, resolutions, references } = archive.entries;
  const types = new Set(
    [...directives, ...resolutions, ...references].map(({ fields }) =>
      'type' in fields ? fields.type : undefined,
    ),
  );
  const keys: StringKey[] = [
    ...documentTypeIds.filter((id) => types.has(id)).map((id) => `type.${id}` as const),
    ...interfaceKeys,
  ];
  const original = translator(originalLanguage);
  return keys.map((key) => [sentenceCase(original(key)), sentenceCase(t(key))]);
}

function nameTerms(site: SiteContext): [string, string][] {
  const { bodies, places, topics } = site.archive.entries;
  return [...bodies, ...places, ...topics].flatMap((entry): [string, string][] => {
    const full = fullNameIn(site, entry);
    if (full.lang !== undefined) return [];
    return [
      [entry.fields.name, full.label],
      [nameOf(entry), nameIn(site, entry).label],
    ];
  });
}
