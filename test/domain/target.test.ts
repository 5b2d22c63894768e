import { describe, expect, test } from 'vitest';
import { attainmentOf, isTargetMet } from '#domain/target.ts';

const unit = '%';

describe('attainmentOf and isTargetMet', () => {
  test.each([
    [{ planned: 200, actual: 100 }, 0.5, false],
    [{ planned: 100, actual: 100 }, 1, true],
    [{ planned: 100, actual: 150 }, 1.5, true],
    [{ planned: 2, actual: 1, direction: 'at-most' as const }, 2, true],
    [{ planned: 1, actual: 2, direction: 'at-most' as const }, 0.5, false],
    [{ planned: 1, actual: 0, direction: 'at-most' as const }, undefined, true],
    [{ planned: 0, actual: 5 }, undefined, true],
    [{ planned: -2, actual: -1 }, undefined, true],
    [{ planned: 100 }, undefined, undefined],
    [{ actual: 100 }, undefined, undefined],
    [{}, undefined, undefined],
  ])('%o: %s, met: %s', (figures, share, met) => {
    expect(attainmentOf({ unit, ...figures })).toBe(share);
    expect(isTargetMet({ unit, ...figures })).toBe(met);
  });
});
