import { describe, expect, test } from 'vitest';
import { search } from '#search/browser/search.ts';
import { fromIndexText, indexName } from '#search/index-text.ts';
import { textsEngine, type MadePage } from './texts-engine.ts';

interface Found {
  readonly isComplete: boolean;
  readonly hits: readonly { readonly page: string; readonly isComplete: boolean }[];
}

async function find(
  pages: Readonly<Record<string, MadePage>>,
  text: string,
  subjects: readonly string[] = [],
): Promise<Found | undefined> {
  const names = Object.keys(pages);
  const isSubject = (row: number): boolean => subjects.includes(names[row] ?? '');
  const findings = await search(textsEngine(Object.values(pages)), text, { isSubject });
  return (
    findings && {
      isComplete: findings.isComplete,
      hits: findings.hits.map(({ page, isComplete }) => ({ page: names[page] ?? '', isComplete })),
    }
  );
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
        near: { text: 'ngân vốn đầu tư công' },
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
    ]);
  });

  test('are not overlooked where no page has all words even so', async () => {
    const pages = { other: { text: 'sủa báo cáo cho qua' }, meant: { text: 'sửa chợ cao' } };
    expect(await order(pages, 'sửa đường cao qua chợ')).toEqual(['meant']);
    expect(await find(pages, 'sửa đường cao qua chợ')).toMatchObject({ isComplete: false });
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
    ).toEqual(['b', 'c', 'a']);
  });

  test('puts a page first that is called so', async () => {
    const pages = {
      speech: { text: 'Nguyễn Thị Lệ nói. Nguyễn Thị Lệ dặn.', title: 'Nguyễn Thị Lệ nói' },
      person: { text: 'Nguyễn Thị Lệ', names: indexName(['nguyen', 'thi', 'le']) },
    };
    expect(await order(pages, 'nguyễn thị lệ', ['person'])).toEqual(['person', 'speech']);
    expect(await order(pages, 'nguyen thi', ['person'])).toEqual(['person', 'speech']);
  });

  test('puts a page first that is called so, though only others have the accents typed', async () => {
    const pages = {
      speech: { text: 'phường xuân bàn về văn hoá' },
      ward: { text: 'Phường Xuân Hòa', names: indexName(['phuong', 'xuan', 'hoa']) },
    };
    expect(await order(pages, 'phường xuân hoá')).toEqual(['ward', 'speech']);
  });

  test('puts a page first of which the title begins with the whole query', async () => {
    const review = 'hội nghị sơ kết';
    const pages = {
      notice: {
        title: `kết luận ${review} năm`,
        text: `kết luận ${review} năm ${`${review} `.repeat(9)}`,
      },
      meeting: { title: `${review} năm nay của xã`, text: `${review} năm nay của xã` },
    };
    expect(await order(pages, review)).toEqual(['meeting', 'notice']);
    expect(await order(pages, 'hoi nghi so ket')).toEqual(['meeting', 'notice']);
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

  test('comes first with more words behind it, though others have all of them', async () => {
    const cites = { text: 'theo Nghị quyết 98/2099/NQ-HĐND về chợ' };
    const own = { text: 'Thí điểm', names: indexName(['nq', '98', '2099', 'hdnd']) };
    expect(await order({ cites, own }, 'nghị quyết 98/2099/NQ-HĐND về chợ')).toEqual([
      'own',
      'cites',
    ]);
  });

  test('that no page has finds none', async () => {
    expect(await order(pages, '77/2099/NQ-HĐND')).toEqual([]);
  });
});

describe('a phrase in quotation marks', () => {
  const pages = {
    apart: { text: 'phố xa khu' },
    beside: { text: 'một khu phố nhỏ' },
    turned: { text: 'phố khu' },
  };

  test('is meant word for word, wherever it stands in the query', async () => {
    expect(await order(pages, '"khu phố"')).toEqual(['beside']);
    expect(await order(pages, 'nhỏ “khu phố”')).toEqual(['beside']);
  });

  test('that stands nowhere is answered by what is near', async () => {
    expect(await find(pages, '"nhỏ khu phố"')).toMatchObject({ isComplete: false });
    expect((await order(pages, '"nhỏ khu phố"')).length).toBeGreaterThan(0);
  });
});

describe('behind a minus', () => {
  const pages = {
    a: { text: 'khu phố mới' },
    b: { text: 'khu phố cũ' },
    c: { text: 'khu mới phố' },
  };

  test('a word is left out', async () => {
    expect((await order(pages, 'khu phố -cũ')).toSorted()).toEqual(['a', 'c']);
    expect((await order(pages, 'khu pho -moi')).toSorted()).toEqual(['b']);
  });

  test('a phrase is left out', async () => {
    expect((await order(pages, 'khu -"phố mới"')).toSorted()).toEqual(['b', 'c']);
  });
});

describe('a word that nearly every page has', () => {
  const pages = ['chợ của xã', 'chợ bên xã', 'đường của xã', 'nhà của dân', 'việc của ta'];
  const engineOf = (): ReturnType<typeof textsEngine> =>
    textsEngine(
      pages.map((text) => ({ text })),
      ({ word }) => (fromIndexText(word) === 'của' ? 5 : 2),
    );

  test('is not read beside two that tell more, and taken to be there', async () => {
    const engine = engineOf();
    const findings = await search(engine, 'chợ của xã', { isSubject: () => false });
    expect(engine.asked.map(({ word }) => fromIndexText(word))).not.toContain('của');
    const complete = findings?.hits.filter(({ isComplete }) => isComplete);
    expect(complete?.map(({ page }) => page).toSorted()).toEqual([0, 1]);
  });

  test('is read beside one, and in quotation marks', async () => {
    for (const text of ['chợ của', '"chợ của xã"']) {
      const engine = engineOf();
      const findings = await search(engine, text, { isSubject: () => false });
      const complete = findings?.hits.filter(({ isComplete }) => isComplete);
      expect(complete?.map(({ page }) => page)).toEqual([0]);
    }
  });
});

describe('a long question', () => {
  const question = 'việc sắp xếp các khu phố của xã thì ai làm';
  const text = 'các của thì sắp xếp khu phố';

  test('does not read what is too common to tell anything', async () => {
    const engine = textsEngine([{ text }], ({ word }) =>
      ['của', 'các', 'thì'].includes(fromIndexText(word)) ? 30_000 : 10,
    );
    const findings = await search(engine, question, { isSubject: () => false });
    expect(engine.asked.map(({ word }) => fromIndexText(word))).not.toContain('của');
    expect(engine.asked.map(({ word }) => fromIndexText(word))).toContain('sắp');
    expect(findings?.hits).toMatchObject([{ page: 0, isComplete: false }]);
  });
});
