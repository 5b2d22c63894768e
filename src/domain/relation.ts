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

/** The words for a relation, each to be followed by the other document. */
export interface RelationWords {
  /** Seen from the document that acts: 'Thay thế'. */
  readonly active: string;
  /** Seen from the document that is acted on: 'Được thay thế bởi'. */
  readonly inverse: string;
}

/** The Vietnamese words of every relation, after the vocabulary of the national database vbpl.vn. */
export const relationWords: Readonly<Record<RelationKind, RelationWords>> = {
  amends: { active: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
  replaces: { active: 'Thay thế', inverse: 'Được thay thế bởi' },
  repeals: { active: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
  suspends: { active: 'Đình chỉ, ngưng hiệu lực', inverse: 'Bị đình chỉ, ngưng hiệu lực bởi' },
  corrects: { active: 'Đính chính', inverse: 'Được đính chính bởi' },
  consolidates: { active: 'Hợp nhất', inverse: 'Được hợp nhất trong' },
  explains: { active: 'Giải thích', inverse: 'Được giải thích bởi' },
  guides: { active: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  implements: { active: 'Triển khai thực hiện', inverse: 'Được triển khai thực hiện bởi' },
  'based-on': { active: 'Căn cứ', inverse: 'Là căn cứ của' },
  cites: { active: 'Viện dẫn', inverse: 'Được viện dẫn bởi' },
};
