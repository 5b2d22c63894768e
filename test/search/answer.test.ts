import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type Answer, type Sources } from '#search/browser/answer.ts';
import type { FoundPage, SearchEngine } from '#search/browser/engine.ts';
import { emptyState, type SearchState } from '#search/browser/state.ts';
import { makeCatalogue } from '#search/catalogue.ts';
import { record } from './record.ts';
import { textsEngine } from './texts-engine.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer from the newest part of an index', () => {
  /** @param wholeTakes how many milliseconds the whole index takes for a word */
  function open(wholeTakes: number): { sources: Sources; partial: Answer[] } {
    const texts = ['chợ cũ', 'chợ mới'].map((text) => ({ text }));
    const show = (): Promise<FoundPage> =>
      Promise.resolve({ address: '/', title: 'A', kind: '', words: [], anchors: [] });
    const whole = textsEngine(texts);
    const newest: SearchEngine = { ...textsEngine(texts.slice(0, 1)), open: show };
    const engine: SearchEngine = {
      ...whole,
      open: show,
      newest,
      find: async (lookup) => {
        await new Promise((resolve) => setTimeout(resolve, wholeTakes));
        return whole.find(lookup);
      },
    };
    const catalogue = makeCatalogue(['/a/', '/b/'].map((address) => record({ address })));
    const sources = {
      catalogue: () => Promise.resolve(catalogue),
      engine: () => Promise.resolve(engine),
    };
    return { sources, partial: [] };
  }

  test('is shown where the whole takes long', async () => {
    const { sources, partial } = open(5000);
    const state = { ...emptyState, text: 'chợ' };
    const answered = answer(sources, state, { onPartial: (part) => partial.push(part) });
    await vi.advanceTimersByTimeAsync(1000);
    expect(partial.map(({ total }) => total)).toEqual([1]);
    await vi.runAllTimersAsync();
    expect((await answered).total).toBe(2);
  });

  test('is not shown where the whole is nearly as quick', async () => {
    const { sources, partial } = open(10);
    const state = { ...emptyState, text: 'chợ' };
    const answered = answer(sources, state, { onPartial: (part) => partial.push(part) });
    await vi.runAllTimersAsync();
    expect((await answered).total).toBe(2);
    expect(partial).toEqual([]);
  });
});

test('a search that filters or fields narrow can be widened to its words', async () => {
  const catalogue = makeCatalogue([record({ address: '/a/', filters: { nam: ['2099'] } })]);
  const sources = {
    catalogue: () => Promise.resolve(catalogue),
    engine: () => Promise.resolve(textsEngine([{ text: 'kênh' }])),
  };
  const widened = async (state: Partial<SearchState>): Promise<SearchState | undefined> =>
    (await answer(sources, { ...emptyState, ...state })).widened;
  expect(await widened({ text: 'chợ' })).toBeUndefined();
  expect(await widened({ filters: { nam: ['2098'] } })).toBeUndefined();
  const words = { ...emptyState, text: 'chợ' };
  expect(await widened({ text: 'chợ năm:2099' })).toEqual(words);
  expect(await widened({ text: 'chợ', filters: { nam: ['2098'] }, order: 'newest' })).toEqual(
    words,
  );
  expect(await widened({ text: 'chợ', from: '2098' })).toEqual(words);
});
