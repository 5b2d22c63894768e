import type { DocumentTypeId } from '#domain/document-type.ts';
import type { RelationKind } from '#domain/relation.ts';
import type { Body } from './administration.ts';
import type { Topic } from './topics.ts';
import type { Reference } from './references.ts';

export interface PlannedRelation {
  readonly kind: RelationKind;
  readonly to: NumberedDocument;
  /** The article acted on, where not all of the document is. */
  readonly article?: number;
}

/** The number and the dates of a document in writing. */
export interface Numbering {
  readonly type: DocumentTypeId;
  /** 'Quyết định' */
  readonly word: string;
  readonly number: string;
  /** The term by which Party numbers run. */
  readonly term?: string;
  readonly effective: number;
  /** How its text is divided: into articles, or into sections with Roman numerals. */
  readonly division: 'articles' | 'sections';
  /** How many of them there are. */
  readonly parts: number;
}

/** What is settled of a document before its text is written: everything that others refer to. */
export interface PlannedDocument {
  /** Its place in the plan: seeds its text. */
  readonly index: number;
  readonly kind: 'conference' | 'spoken' | 'written' | 'resolution';
  readonly id: string;
  readonly body: Body;
  readonly day: number;
  readonly topics: readonly Topic[];
  readonly title: string;
  /** 'chăm sóc cây xanh' */
  readonly matter: string;
  /** Of the text, without front matter. */
  readonly words: number;
  readonly bases: readonly Reference[];
  readonly ordinal?: number;
  readonly numbering?: Numbering;
  readonly conference?: PlannedDocument;
  readonly relations: readonly PlannedRelation[];
  /** What came out of a conference; filled while the plan is made. */
  readonly results: PlannedDocument[];
  /** The last day in force, set by the document that replaces this one. */
  lastDay?: number;
}

export type NumberedDocument = PlannedDocument & { readonly numbering: Numbering };

/** Whether a document is one in writing. */
export function isNumbered(document: PlannedDocument): document is NumberedDocument {
  return document.numbering !== undefined;
}
