import type { Severity } from '#domain/problem.ts';
import type { ProblemValues, RuleId } from '#i18n/problems.ts';
import type { Archive } from '../archive.ts';
import type { CheckedText } from '../checked-text.ts';
import type { Reading } from '../entry.ts';
import type { Place, ValuePath } from '../yaml.ts';

/** What every rule says of itself. */
interface RuleFacts {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Why it weighs that much. */
  readonly reason: string;
  /** An entry may be excused from it under `exceptions`, with a reason and a name. */
  readonly excusable?: true;
}

/** A rule that reading itself finds: a file, its YAML, the shape of its data. */
export interface ReadingRule extends RuleFacts {
  readonly runs: 'reading';
}

/** Where in the text that is being read: an offset of its `text`, or a place of its file. */
export type TextSpot = number | Place;

/** A rule about one text file as it is written. It runs while the file is read, and never again. */
export interface TextRule extends RuleFacts {
  readonly runs: 'text';
  check(text: CheckedText, report: (where: TextSpot, values?: ProblemValues) => void): void;
}

/** Where in an entry: the way to a value of its data, or a place of its file. */
export type EntrySpot = ValuePath | Place;

/** A rule about one entry, which may look at the others. Its data may have the wrong shape. */
export interface EntryRule extends RuleFacts {
  readonly runs: 'entry';
  check(
    entry: Reading,
    archive: Archive,
    report: (where: EntrySpot, values?: ProblemValues) => void,
  ): void;
}

/** Where in the content folder: in an entry, or at a place of any file. */
export type ArchiveSpot =
  | { readonly entry: Reading; readonly at: EntrySpot }
  | { readonly file: string; readonly at: Place };

/** A rule about the content folder as a whole. */
export interface ArchiveRule extends RuleFacts {
  readonly runs: 'archive';
  check(archive: Archive, report: (where: ArchiveSpot, values?: ProblemValues) => void): void;
}

export type Rule = ReadingRule | TextRule | EntryRule | ArchiveRule;
