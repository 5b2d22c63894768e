/** How one document acts on another, in the active form that front matter uses. */
export const relationKinds = [
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'corrects',
  'consolidates',
  'explains',
  'guides',
  'implements',
  'based-on',
  'cites',
] as const;

export type RelationKind = (typeof relationKinds)[number];
