import type { EntryData } from '#corpus/collections.ts';
import { attainmentOf } from '#domain/target.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Translate } from '#i18n/translator.ts';
import type { TargetView } from '../view.ts';

/** A target as a row: what was planned, what came of it, and the one as a share of the other. */
export function targetView(
  t: Translate,
  target: EntryData<'conferences'>['targets'][number],
): TargetView {
  const { indicator, unit, year, planned, actual, source } = target;
  const attainment = attainmentOf(target);
  return {
    indicator,
    unit,
    year,
    planned: planned === undefined ? t('notStated') : formatNumber(t.language, planned),
    actual: actual === undefined ? t('notStated') : formatNumber(t.language, actual),
    ...(attainment !== undefined && {
      attainment: t('number.percent', { value: formatNumber(t.language, attainment * 100, 1) }),
    }),
    ...(source !== undefined && { source }),
  };
}
