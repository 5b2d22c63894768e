import type { RuleId } from '#i18n/problems.ts';
import { addressUnlisted } from './address-unlisted.ts';
import { addressVanished } from './address-vanished.ts';
import { addresseeExistence } from './addressee-existence.ts';
import { anchorUnknown } from './anchor-unknown.ts';
import { articleSequence } from './article-sequence.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { bankAccount } from './bank-account.ts';
import { bareUrl } from './bare-url.ts';
import { bodyEmpty } from './body-empty.ts';
import { bodyExistence } from './body-existence.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { citationUnknown } from './citation-unknown.ts';
import { citizenNumber } from './citizen-number.ts';
import { conferenceDate } from './conference-date.ts';
import { controlCharacter } from './control-character.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { dateSequence } from './date-sequence.ts';
import { dateYearFolder } from './date-year-folder.ts';
import { directiveDates } from './directive-dates.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicateTask } from './duplicate-task.ts';
import { embargoVisible } from './embargo-visible.ts';
import { exceptionInvalid } from './exception-invalid.ts';
import { exceptionUnused } from './exception-unused.ts';
import { existenceUnsure } from './existence-unsure.ts';
import { fieldOutside } from './field-outside.ts';
import { headingSkip } from './heading-skip.ts';
import { homeAddress } from './home-address.ts';
import { imageAlt } from './image-alt.ts';
import { imageMissing } from './image-missing.ts';
import { imageKind } from './image-type.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { letterLookalike } from './letter-lookalike.ts';
import { lineEnds } from './line-ends.ts';
import { linkBroken } from './link-broken.ts';
import { mdxForbidden } from './mdx-forbidden.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mojibake } from './mojibake.ts';
import { nestingTooDeep } from './nesting-too-deep.ts';
import { numberBody } from './number-body.ts';
import { numberEra } from './number-era.ts';
import { numberGrammar } from './number-grammar.ts';
import { numberLeadingZero } from './number-leading-zero.ts';
import { numberPunctuation } from './number-punctuation.ts';
import { numberSpelling } from './number-spelling.ts';
import { numberSystem } from './number-system.ts';
import { numberTypeUnknown } from './number-type-unknown.ts';
import { numberType } from './number-type.ts';
import { numberUnusual } from './number-unusual.ts';
import { numberYear } from './number-year.ts';
import { officeNotHeld } from './office-not-held.ts';
import { officeUnattested } from './office-unattested.ts';
import { parentCycle } from './parent-cycle.ts';
import { pathOutside } from './path-outside.ts';
import { phoneNumber } from './phone-number.ts';
import { placeExistence } from './place-existence.ts';
import { provisionRepeated } from './provision-repeated.ts';
import { publishedBeforeSigned } from './published-before-signed.ts';
import { rawHtml } from './raw-html.ts';
import { redirectShadow } from './redirect-shadow.ts';
import { redirectTarget } from './redirect-target.ts';
import { relationConflict } from './relation-conflict.ts';
import { relationDates } from './relation-dates.ts';
import { relationEffect } from './relation-effect.ts';
import { relationProvision } from './relation-provision.ts';
import { replacementCycle } from './replacement-cycle.ts';
import { secrecyMark } from './secrecy-mark.ts';
import { signedInFuture } from './signed-in-future.ts';
import { slugMismatch } from './slug-mismatch.ts';
import { sourceMissing } from './source-missing.ts';
import { statusWithoutDate } from './status-without-date.ts';
import { strokeLookalike } from './stroke-lookalike.ts';
import { successorMissing } from './successor-missing.ts';
import { targetWithoutSource } from './target-without-source.ts';
import { taskWithoutEvidence } from './task-without-evidence.ts';
import { textNotNfc } from './text-not-nfc.ts';
import { withheldReference } from './withheld-reference.ts';
import { readingRules } from './reading.ts';
import type { ArchiveRule, EntryRule, Rule, TextRule } from './rule.ts';

/** Every rule of the checker, those of reading first. */
export const rules: readonly Rule[] = [
  ...readingRules,
  exceptionInvalid,
  exceptionUnused,
  articleSequence,
  bankAccount,
  bareUrl,
  bodyEmpty,
  byteOrderMark,
  citizenNumber,
  controlCharacter,
  fieldOutside,
  headingSkip,
  homeAddress,
  imageAlt,
  invisibleCharacter,
  legacyEncoding,
  letterLookalike,
  lineEnds,
  mdxForbidden,
  mdxSyntax,
  mojibake,
  nestingTooDeep,
  numberPunctuation,
  phoneNumber,
  provisionRepeated,
  rawHtml,
  secrecyMark,
  strokeLookalike,
  textNotNfc,
  addresseeExistence,
  anchorUnknown,
  attachmentMissing,
  bodyExistence,
  citationUnknown,
  conferenceDate,
  dateInFuture,
  dateOrder,
  dateSequence,
  dateYearFolder,
  directiveDates,
  duplicateTask,
  embargoVisible,
  existenceUnsure,
  imageMissing,
  imageKind,
  linkBroken,
  numberBody,
  numberEra,
  numberGrammar,
  numberLeadingZero,
  numberSpelling,
  numberSystem,
  numberTypeUnknown,
  numberType,
  numberUnusual,
  numberYear,
  officeNotHeld,
  officeUnattested,
  parentCycle,
  pathOutside,
  placeExistence,
  publishedBeforeSigned,
  relationConflict,
  relationDates,
  relationEffect,
  relationProvision,
  replacementCycle,
  signedInFuture,
  slugMismatch,
  sourceMissing,
  statusWithoutDate,
  successorMissing,
  targetWithoutSource,
  taskWithoutEvidence,
  withheldReference,
  addressUnlisted,
  addressVanished,
  danglingReference,
  duplicateId,
  duplicateNumber,
  redirectShadow,
  redirectTarget,
];

export const textRules: readonly TextRule[] = rules.filter((rule) => rule.runs === 'text');
export const entryRules: readonly EntryRule[] = rules.filter((rule) => rule.runs === 'entry');
export const archiveRules: readonly ArchiveRule[] = rules.filter((rule) => rule.runs === 'archive');

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** A rule by its id; undefined for a name that is none. */
export function ruleOf(id: RuleId | (string & {})): Rule | undefined {
  return byId.get(id);
}
