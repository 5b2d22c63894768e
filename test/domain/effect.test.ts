import { describe, expect, test } from 'vitest';
import {
  type EffectChange,
  type EffectFacts,
  type EffectStatus,
  effectStatusAt,
} from '#domain/effect.ts';
import type { RelationKind } from '#domain/relation.ts';
import { date } from './dates.ts';

interface Given {
  effective?: string;
  ended?: string;
  stated?: [EffectStatus, string];
  changes?: EffectChange[];
}

function facts({ effective, ended, stated, changes = [] }: Given): EffectFacts {
  return {
    ...(effective && { effective: date(effective) }),
    ...(ended && { ended: date(ended) }),
    ...(stated && { stated: { value: stated[0], asOf: date(stated[1]) } }),
    changedBy: changes,
  };
}

function change(kind: RelationKind, from?: string, partial = false): EffectChange {
  return { kind, partial, ...(from && { from: date(from) }) };
}

const on = (day: string, given: Given) => effectStatusAt(facts(given), date(day));

describe('without a statement', () => {
  test('nothing known is unknown', () => {
    expect(on('2023-10-15', {})).toEqual({ status: 'unknown', reason: 'none' });
  });

  test('a document that has only amendments is unknown', () => {
    expect(on('2023-10-15', { changes: [change('amends', '2022')] })).toEqual({
      status: 'unknown',
      reason: 'none',
    });
  });

  test.each([
    ['2023-07-31', 'not-yet', 'not-yet'],
    ['2023-08-01', 'in-force', 'effective'],
    ['2024', 'in-force', 'effective'],
    ['2023', 'unknown', 'effective'],
  ])('in effect from 2023-08-01, it is on %s %s', (day, status, reason) => {
    expect(on(day, { effective: '2023-08-01' })).toEqual({ status, reason });
  });

  test.each([
    ['2022-12-31', 'not-yet', 'not-yet'],
    ['2023-06-15', 'unknown', 'effective'],
    ['2023-12-31', 'in-force', 'effective'],
    ['2024-01-01', 'in-force', 'effective'],
  ])('in effect from some day of 2023, it is on %s %s', (day, status, reason) => {
    expect(on(day, { effective: '2023' })).toEqual({ status, reason });
  });

  test.each([
    ['2023-12-31', 'in-force', 'effective'],
    ['2024-01-01', 'ended', 'ended'],
    ['2024-01-02', 'ended', 'ended'],
  ])('ended from 2024-01-01, it is on %s %s', (day, status, reason) => {
    expect(on(day, { effective: '2020', ended: '2024-01-01' })).toEqual({ status, reason });
  });

  test('an imprecise end leaves its months open', () => {
    const given = { effective: '2020', ended: '2024-03' };
    expect(on('2024-02-29', given).status).toBe('in-force');
    expect(on('2024-03-10', given)).toEqual({ status: 'unknown', reason: 'ended' });
    expect(on('2024-04-01', given).status).toBe('ended');
  });

  test('an end is known even where the beginning is not', () => {
    expect(on('2025-01-01', { ended: '2024' }).status).toBe('ended');
    expect(on('2023-01-01', { ended: '2024' })).toEqual({ status: 'unknown', reason: 'none' });
  });
});

describe('what other documents did', () => {
  const effective = '2020-01-01';

  test.each([
    [change('replaces', '2024-01-01'), 'ended'],
    [change('repeals', '2024-01-01'), 'ended'],
    [change('replaces', '2024-01-01', true), 'partly-ended'],
    [change('repeals', '2024-01-01', true), 'partly-ended'],
    [change('amends', '2024-01-01'), 'partly-ended'],
    [change('amends', '2024-01-01', true), 'partly-ended'],
    [change('suspends', '2024-01-01'), 'suspended'],
    [change('suspends', '2024-01-01', true), 'unknown'],
  ])('%o leaves it %s from that day', (changed, status) => {
    const given = { effective, changes: [changed] };
    expect(on('2023-12-31', given)).toEqual({ status: 'in-force', reason: 'effective' });
    expect(on('2024-01-01', given)).toEqual({ status, reason: 'relation' });
  });

  test.each(['corrects', 'consolidates', 'explains', 'guides', 'implements', 'based-on', 'cites'])(
    'that one %s it changes nothing',
    (kind) => {
      const changes = [change(kind as RelationKind, '2021')];
      expect(on('2024-01-01', { effective, changes }).status).toBe('in-force');
    },
  );

  test.each(['replaces', 'repeals', 'amends', 'suspends'])(
    'that one %s it on an unknown or imprecise date leaves it open',
    (kind) => {
      const open = { status: 'unknown', reason: 'relation' };
      const known = kind as RelationKind;
      expect(on('2024-06-01', { effective, changes: [change(known)] })).toEqual(open);
      expect(on('2024-06-01', { effective, changes: [change(known, '2024')] })).toEqual(open);
    },
  );

  test('the gravest certain change counts', () => {
    const changes = [
      change('amends', '2021'),
      change('suspends', '2022'),
      change('replaces', '2023-01-01'),
    ];
    expect(on('2021-01-01', { effective, changes }).status).toBe('unknown');
    expect(on('2022-01-01', { effective, changes: changes.slice(0, 1) }).status).toBe(
      'partly-ended',
    );
    expect(on('2022-12-31', { effective, changes }).status).toBe('suspended');
    expect(on('2023-01-01', { effective, changes }).status).toBe('ended');
  });

  test('a document replaced before it came into effect has ended', () => {
    const given = { effective: '2025-01-01', changes: [change('replaces', '2024-06-01')] };
    expect(on('2024-07-01', given)).toEqual({ status: 'ended', reason: 'relation' });
    expect(on('2024-05-01', given).status).toBe('not-yet');
  });
});

describe('a stated status', () => {
  const statement = (status: EffectStatus, asOf: string) => ({
    status,
    asOf: date(asOf),
    reason: 'stated',
  });

  test('holds from its day, with that day', () => {
    const given: Given = { stated: ['in-force', '2023-10-15'] };
    expect(on('2023-10-14', given)).toEqual({ status: 'unknown', reason: 'none' });
    expect(on('2023-10-15', given)).toEqual(statement('in-force', '2023-10-15'));
    expect(on('2026-01-01', given)).toEqual(statement('in-force', '2023-10-15'));
  });

  test('of an imprecise day holds from the first day it may be', () => {
    expect(on('2023-06-01', { stated: ['in-force', '2023'] })).toEqual(
      statement('in-force', '2023'),
    );
  });

  test('stands against what the dates alone would give', () => {
    expect(on('2024-01-01', { effective: '2020', stated: ['suspended', '2023-10-15'] })).toEqual(
      statement('suspended', '2023-10-15'),
    );
    expect(on('2024-01-01', { effective: '2020', stated: ['unknown', '2023-10-15'] })).toEqual(
      statement('unknown', '2023-10-15'),
    );
    expect(on('2024-01-01', { stated: ['ended', '2023-10-15'] })).toEqual(
      statement('ended', '2023-10-15'),
    );
  });

  test('takes account of the changes before it', () => {
    const changes = [change('amends', '2022-01-01'), change('repeals', '2022-01-01', true)];
    expect(on('2024-01-01', { stated: ['in-force', '2023-10-15'], changes })).toEqual(
      statement('in-force', '2023-10-15'),
    );
  });

  test('gives way to a change after it', () => {
    const stated: Given['stated'] = ['in-force', '2023-10-15'];
    const amended = { stated, changes: [change('amends', '2025-12-11')] };
    expect(on('2025-12-10', amended)).toEqual(statement('in-force', '2023-10-15'));
    expect(on('2025-12-11', amended)).toEqual({ status: 'partly-ended', reason: 'relation' });
    const replaced = { stated, changes: [change('replaces', '2025-12-11')] };
    expect(on('2026-01-01', replaced)).toEqual({ status: 'ended', reason: 'relation' });
  });

  test('gives way to an end that has passed', () => {
    expect(on('2024-01-01', { ended: '2024-01-01', stated: ['in-force', '2023-10-15'] })).toEqual({
      status: 'ended',
      reason: 'ended',
    });
  });

  test('holds on its own day against a change of unknown date, and is open after it', () => {
    const given: Given = { stated: ['in-force', '2023-10-15'], changes: [change('replaces')] };
    expect(on('2023-10-15', given)).toEqual(statement('in-force', '2023-10-15'));
    expect(on('2023-10-16', given)).toEqual({ status: 'unknown', reason: 'relation' });
  });

  test('of "not yet" gives way to the date of effect', () => {
    const given: Given = { effective: '2024-01-01', stated: ['not-yet', '2023-10-15'] };
    expect(on('2023-12-31', given).status).toBe('not-yet');
    expect(on('2024-01-01', given)).toEqual({ status: 'in-force', reason: 'effective' });
    expect(on('2024-01-01', { stated: ['not-yet', '2023-10-15'] })).toEqual(
      statement('not-yet', '2023-10-15'),
    );
  });

  test('of "unknown" hides no change that is known', () => {
    const given: Given = {
      stated: ['unknown', '2023-10-15'],
      changes: [change('replaces', '2022-01-01')],
    };
    expect(on('2023-10-15', given)).toEqual({ status: 'ended', reason: 'relation' });
  });
});
