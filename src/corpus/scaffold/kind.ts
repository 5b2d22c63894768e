import { foldAccents } from '#domain/vietnamese.ts';
import type { CollectionName } from '../schema/reference-to.ts';
import type { FieldName } from './field.ts';

/** What can be made: the collection it goes to, the words that name it, the fields it takes. */
export interface ScaffoldKind {
  readonly collection: CollectionName;
  /** Names a clerk may type besides the English one, without accents. */
  readonly words: readonly string[];
  readonly fields: readonly FieldName[];
}

export const scaffoldKinds = {
  conference: {
    collection: 'conferences',
    words: ['hoi-nghi', 'ky-hop'],
    fields: ['title', 'body', 'date', 'ordinal', 'place', 'topics', 'published', 'slug', 'draft'],
  },
  directive: {
    collection: 'directives',
    words: ['chi-dao', 'chi-thi', 'phat-bieu'],
    fields: [
      'form',
      'number',
      'type',
      'title',
      'subject',
      'date',
      'body',
      'person',
      'conference',
      'topics',
      'published',
      'slug',
      'draft',
    ],
  },
  resolution: {
    collection: 'resolutions',
    words: ['van-ban', 'nghi-quyet', 'quyet-dinh', 'ket-luan', 'ke-hoach'],
    fields: [
      'number',
      'type',
      'body',
      'title',
      'subject',
      'date',
      'conference',
      'topics',
      'published',
      'slug',
      'draft',
    ],
  },
  body: {
    collection: 'bodies',
    words: ['co-quan'],
    fields: ['name', 'short', 'body-kind', 'level', 'place', 'parent', 'abbreviation', 'slug'],
  },
  person: {
    collection: 'people',
    words: ['nguoi', 'can-bo'],
    fields: ['name', 'office', 'body', 'date', 'slug'],
  },
  place: {
    collection: 'places',
    words: ['dia-ban', 'noi'],
    fields: ['name', 'level', 'parent', 'code', 'slug'],
  },
  topic: {
    collection: 'topics',
    words: ['linh-vuc', 'chu-de'],
    fields: ['name', 'description', 'parent', 'slug'],
  },
  reference: {
    collection: 'references',
    words: ['vien-dan'],
    fields: ['number', 'type', 'title', 'body', 'date', 'url', 'slug'],
  },
  page: {
    collection: 'pages',
    words: ['trang'],
    fields: ['title', 'published', 'slug', 'draft'],
  },
} as const satisfies Record<string, ScaffoldKind>;

export type KindName = keyof typeof scaffoldKinds;

export const kindNames = Object.keys(scaffoldKinds) as KindName[];

/** The kind that a word names, in English or Vietnamese, with or without accents. */
export function findKind(word: string): KindName | undefined {
  const folded = foldAccents(word).trim().replaceAll(/\s+/g, '-');
  return kindNames.find((name) => {
    const { collection, words }: ScaffoldKind = scaffoldKinds[name];
    return folded === name || folded === collection || words.includes(folded);
  });
}

/** The word that names the making of something in a collection, as it is typed; empty without one. */
export function kindOf(collection: CollectionName): string {
  const name = kindNames.find((kind) => scaffoldKinds[kind].collection === collection);
  return name ? scaffoldKinds[name].words[0] : '';
}
