import { describe, expect, test } from 'vitest';
import type { FoundPage } from '#search/browser/engine.ts';
import { cutPassage, markWords, type Passage, type Piece } from '#search/browser/passage.ts';

const filler = Array.from({ length: 60 }, (_, index) => `từ${index}`);

function pageOf(words: readonly string[], anchors: FoundPage['anchors'] = []): FoundPage {
  return { address: '/x/', title: 'Một tên', kind: '', words: ['Một', 'tên.', ...words], anchors };
}

/** The pieces as one line, with the marked ones in brackets. */
function line(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(' ');
}

function cut(page: FoundPage, ...places: [at: number, word: number][]): Passage {
  return cutPassage(page, new Map(places.map(([at, word]) => [at, { word, weight: 1 }])));
}

describe('the passage of a result', () => {
  test('is the beginning of the text where nothing was found in it', () => {
    const passage = cut(pageOf(filler));
    expect(line(passage.pieces)).toBe(filler.slice(0, 36).join(' '));
    expect(passage).toMatchObject({ isCutBefore: false, isCutAfter: true });
    expect(passage.place).toBeUndefined();
  });

  test('is the whole text where it is short, without the title', () => {
    expect(cut(pageOf(['chỉ', 'vài', 'từ']), [0, 0], [3, 1])).toEqual({
      pieces: [
        { text: 'chỉ', isMarked: false },
        { text: 'vài', isMarked: true },
        { text: 'từ', isMarked: false },
      ],
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  test('has the most different words, marked, with a few words before them', () => {
    const passage = cut(pageOf(filler), [4, 0], [40, 0], [41, 1]);
    expect(line(passage.pieces)).toContain('từ36 từ37 [từ38 từ39] từ40');
    expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: false });
  });

  test('leads to the place on the page in which it stands', () => {
    const page = pageOf(filler, [
      { id: 'dieu-1', title: 'Điều 1', position: 12, end: 12 },
      { id: 'dieu-2', title: 'Điều 2', position: 42, end: 42 },
    ]);
    const passage = cut(page, [45, 0]);
    expect(passage.place).toEqual({
      id: 'dieu-2',
      name: [{ text: 'Điều 2', isMarked: false }],
    });
    expect(line(passage.pieces)).toMatch(/^từ40 từ41 từ42 \[từ43\]/);
    expect(passage.isCutBefore).toBe(false);
  });

  test('does not repeat the heading that names its place', () => {
    const words = ['Điều', '1.', 'Ngân', 'sách.', 'Thu', 'và', 'chi.'];
    const page = pageOf(words, [{ id: 'dieu-1', title: 'Điều 1. Ngân sách', position: 2, end: 6 }]);
    const passage = cut(page, [4, 0], [6, 1]);
    expect(line(passage.place?.name ?? [])).toBe('Điều 1. [Ngân] sách');
    expect(line(passage.pieces)).toBe('[Thu] và chi.');
  });

  test('does not run over the next place', () => {
    const page = pageOf(filler, [
      { id: 'a', title: 'A', position: 10, end: 10 },
      { id: 'b', title: 'B', position: 20, end: 20 },
    ]);
    expect(cut(page, [18, 0], [22, 1], [24, 2]).place?.id).toBe('b');
  });

  test('prefers rare words', () => {
    const page = pageOf(filler);
    const found = new Map([
      [5, { word: 0, weight: 0.1 }],
      [6, { word: 1, weight: 0.1 }],
      [50, { word: 2, weight: 1 }],
    ]);
    expect(line(cutPassage(page, found).pieces)).toContain('[từ48]');
  });

  test('prefers a place with an address among equals', () => {
    const page = pageOf(filler, [{ id: 'a', title: '', position: 30, end: 30 }]);
    expect(cut(page, [3, 0], [50, 0]).place).toEqual({ id: 'a', name: [] });
  });
});

test('words are marked in a line, whatever their accents', () => {
  expect(line(markWords('Về đầu tư công, năm 2023', ['dau', 'tu', '2023']))).toBe(
    'Về [đầu tư] công, năm [2023]',
  );
});
