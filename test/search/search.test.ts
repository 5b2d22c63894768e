import { describe, expect, test } from 'vitest';
import { search, type Findings } from '#search/browser/search.ts';
import { indexName } from '#search/index-text.ts';
import { textsEngine, type MadePage } from './texts-engine.ts';

async function find(
  pages: Readonly<Record<string, MadePage>>,
  text: string,
  subjects: readonly string[] = [],
): Promise<Findings | undefined> {
  return search(textsEngine(pages), text, {
    pages: Object.keys(pages).length,
    isSubject: (page) => subjects.includes(page),
  });
}

async function order(
  pages: Readonly<Record<string, MadePage>>,
  text: string,
  subjects: readonly string[] = [],
): Promise<string[]> {
  return (await find(pages, text, subjects))?.hits.map(({ page }) => page) ?? [];
}

test('a query without a word is no search', async () => {
  expect(await find({ a: { text: 'một' } }, ' ?! ')).toBeUndefined();
});

describe('pages that have all words', () => {
  test('come first, and alone where there are enough', async () => {
    const complete = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`c${index}`, { text: 'khu phố' }]),
    );
    const pages = { near: { text: 'khu khu khu khu' }, ...complete };
    expect((await order(pages, 'khu pho')).toSorted()).toEqual(Object.keys(complete).toSorted());
  });

  test('are told from those that are near', async () => {
    const findings = await find(
      {
        near: { text: 'đầu tư công công công' },
        all: { text: 'giải quyết ngân sách vốn đầu tư công' },
      },
      'giai ngan von dau tu cong',
    );
    expect(findings?.hits.map(({ page, isComplete }) => [page, isComplete])).toEqual([
      ['all', true],
      ['near', false],
    ]);
  });

  test('may be none: then the nearest are found', async () => {
    const findings = await find({ a: { text: 'đầu tư' }, b: { text: 'khác' } }, 'dau tu xyz');
    expect(findings).toMatchObject({
      isComplete: false,
      hits: [{ page: 'a', isComplete: false }],
    });
  });
});

describe('accents', () => {
  const pages = {
    street: { text: 'đường phố' },
    solar: { text: 'dương lịch' },
    sugar: { text: 'duong' },
  };

  test('that were not typed do not matter', async () => {
    expect((await order(pages, 'duong')).toSorted()).toEqual(['solar', 'street', 'sugar']);
  });

  test('that were typed are meant', async () => {
    expect(await order(pages, 'đường')).toEqual(['street']);
    expect(await order(pages, 'dương')).toEqual(['solar']);
  });

  test('that stand nowhere are overlooked', async () => {
    expect((await order(pages, 'dướng')).toSorted()).toEqual(['solar', 'street', 'sugar']);
  });

  test('are overlooked where only so a page has all words', async () => {
    expect(await order({ a: { text: 'hội nghị' }, b: { text: 'nghỉ hè' } }, 'hội nghỉ')).toEqual([
      'a',
      'b',
    ]);
  });

  test('may stand on either vowel', async () => {
    expect((await order({ a: { text: 'hòa' }, b: { text: 'hoà' } }, 'hoà')).toSorted()).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('the order', () => {
  test('prefers words that stand together as in the query', async () => {
    expect(
      await order({ apart: { text: 'phố xa khu' }, beside: { text: 'xa khu phố' } }, 'khu pho'),
    ).toEqual(['beside', 'apart']);
  });

  test('prefers a title that has all of the query', async () => {
    const text = 'ngân sách năm sau';
    expect(
      await order({ a: { text }, b: { text, title: 'ngân sách' }, c: { text } }, 'ngan sach'),
    ).toEqual(['b', 'a', 'c']);
  });

  test('puts a page first that is called so', async () => {
    const pages = {
      speech: { text: 'Nguyễn Thị Lệ nói. Nguyễn Thị Lệ dặn.', title: 'Nguyễn Thị Lệ nói' },
      person: { text: 'Nguyễn Thị Lệ', names: indexName(['nguyen', 'thi', 'le']) },
    };
    expect(await order(pages, 'nguyễn thị lệ', ['person'])).toEqual(['person', 'speech']);
    expect(await order(pages, 'nguyen thi', ['person'])).toEqual(['person', 'speech']);
  });

  test('puts documents before pages that lead to them', async () => {
    const text = 'sắp xếp khu phố';
    expect(
      await order({ topic: { text }, document: { text } }, 'sap xep khu pho', ['topic']),
    ).toEqual(['document', 'topic']);
  });
});

describe('a number', () => {
  const pages = {
    cites: { text: 'theo Nghị quyết số 98/2099/NQ-HĐND ngày 1 tháng 2' },
    own: {
      text: 'Thí điểm',
      names: [
        indexName(['98', '2099', 'nq', 'hdnd']),
        indexName(['nq', '98', '2099', 'hdnd']),
      ].join(' '),
    },
    other: { text: '98 việc trong năm 2099 của HĐND, theo NQ' },
    longer: { text: '', names: indexName(['98', '20991', 'nq', 'hdnd']) },
  };

  test.each([
    ['98/2099/NQ-HĐND', ['own', 'cites']],
    ['98-2099-nq-hdnd', ['own', 'cites']],
    ['98 2099 nq hdnd', ['own', 'cites', 'other']],
    ['NQ98', ['own']],
    ['nghị quyết 98/2099', ['own', 'cites']],
  ])('%s finds the document first, then those that cite it', async (text, expected) => {
    expect((await order(pages, text)).slice(0, expected.length)).toEqual(expected);
  });

  test('that no page has finds none', async () => {
    expect(await order(pages, '77/2099/NQ-HĐND')).toEqual([]);
  });
});
