import type { FieldName, FieldValues } from './field.ts';
import type { KindName } from './kind.ts';

/** The fields without which a file of a kind cannot be made, in the order in which they are asked. */
export function requiredFields(kind: KindName, known: FieldValues): readonly FieldName[] {
  switch (kind) {
    case 'conference':
      return ['title', 'body', 'date'];
    case 'directive':
      return known.form === 'written'
        ? ['form', 'number', 'date', 'type', 'body', 'subject']
        : ['form', 'title', 'date', ...(known.person === undefined ? (['body'] as const) : [])];
    case 'resolution':
      return ['number', 'date', 'type', 'body', 'subject'];
    case 'body':
      return ['name', 'short', 'body-kind', 'level', 'place'];
    case 'person':
      return known.office === undefined ? ['name'] : ['name', 'body'];
    case 'place':
      return ['name', 'level'];
    case 'topic':
      return ['name', 'description'];
    case 'reference':
      return ['number', 'type'];
    case 'page':
      return ['title'];
  }
}

/** The fields worth asking for though they may stay empty. */
export function usefulFields(kind: KindName, known: FieldValues): readonly FieldName[] {
  switch (kind) {
    case 'conference':
      return ['ordinal'];
    case 'directive':
      return known.form === 'spoken' ? ['conference', 'person'] : [];
    case 'resolution':
      return ['conference'];
    case 'body':
      return ['abbreviation'];
    case 'reference':
      return ['title', 'body', 'date', 'url'];
    default:
      return [];
  }
}
