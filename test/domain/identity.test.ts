import { describe, expect, test } from 'vitest';
import { documentIdentity } from '#domain/identity.ts';

const plan = { body: 'quan-uy-quan-3', type: 'plan', number: '05-KH/QU', term: 'XII' } as const;

describe('documentIdentity', () => {
  test('is the same for two spellings of the number', () => {
    expect(documentIdentity({ ...plan, number: '5 - KH/QU' })).toBe(documentIdentity(plan));
  });

  test.each([
    { ...plan, body: 'quan-uy-quan-1' },
    { ...plan, type: 'project' as const },
    { ...plan, number: '06-KH/QU' },
    { ...plan, term: 'XI' },
    { body: plan.body, type: plan.type, number: plan.number, year: 2023 },
  ])('differs with body, type, number, term or year: %o', (other) => {
    expect(documentIdentity(other)).not.toBe(documentIdentity(plan));
  });

  test('is not the same for a year and a term of the same digits', () => {
    const { body, type, number } = plan;
    expect(documentIdentity({ body, type, number, year: 2023 })).not.toBe(
      documentIdentity({ body, type, number, term: 2023 }),
    );
  });
});
