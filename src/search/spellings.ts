import { toNfc } from '#domain/vietnamese.ts';

/*
 * Two ways to write the same syllable: the tone mark on the first or the second vowel of an open
 * oa, oe, uy (hòa and hoà), and i or y as the only vowel (kỷ and kỉ). Schools, laws and the press
 * differ, and texts keep what their source wrote.
 */
const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const toneFirst = new RegExp(`^([^aeiouy]*)(o(?=${tone}[ae]$)|u(?=${tone}y$))(${tone})([aey])$`);
const toneLast = new RegExp(`^([^aeiouy]*)(o(?=[ae])|u(?=y))([aey])(${tone})$`);
const singleVowel = new RegExp(`^(h|k|l|m|qu|s|t|v)([iy])(${tone}?)$`);

/** The spellings under which a lower-case syllable may stand in a text, its own first. */
export function spellingsOf(syllable: string): string[] {
  const decomposed = syllable.normalize('NFD');
  const other = decomposed
    .replace(toneFirst, '$1$2$4$3')
    .replace(
      singleVowel,
      (_, head: string, vowel: string, mark: string) => head + (vowel === 'i' ? 'y' : 'i') + mark,
    );
  if (other !== decomposed) return [syllable, toNfc(other)];
  const older = decomposed.replace(toneLast, '$1$2$4$3');
  return older === decomposed ? [syllable] : [syllable, toNfc(older)];
}
