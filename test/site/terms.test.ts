import { expect, test } from 'vitest';
import { explainedIn, termsOf } from '#site/terms.ts';
import { glossaryView } from '#site/views/glossary.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

test('the glossary is explained, and the abbreviations of bodies are spelled out', () => {
  expect(termsOf(site).map(({ anchor, name, explanation }) => [anchor, name, explanation])).toEqual(
    [
      ['tu.thuy-loi-noi-dong', 'thủy lợi nội đồng', 'Kênh, mương dẫn nước trong ruộng.'],
      ['tu.du-toan', 'dự toán', 'Bảng tính trước các khoản thu và chi.'],
      ['tu.hdnd', 'HĐND', 'Hội đồng nhân dân'],
      ['tu.ubnd', 'UBND', 'Ủy ban nhân dân'],
    ],
  );
});

test('terms are found however they are spelled', () => {
  const text = 'Dự toán cho thuỷ lợi nội đồng của UBND xã';
  expect(
    explainedIn(site)
      .find(text)
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Dự toán', 'thuỷ lợi nội đồng', 'UBND']);
});

test('the page of all terms tells other spellings and sources', () => {
  expect(glossaryView(site).terms).toContainEqual({
    anchor: 'tu.thuy-loi-noi-dong',
    name: 'thủy lợi nội đồng',
    explanation: 'Kênh, mương dẫn nước trong ruộng.',
    aliases: 'thuỷ lợi nội đồng',
  });
  expect(glossaryView(site).terms).toContainEqual({
    anchor: 'tu.du-toan',
    name: 'dự toán',
    explanation: 'Bảng tính trước các khoản thu và chi.',
    source: 'Sổ tay thử nghiệm của xã Mẫu',
  });
});
