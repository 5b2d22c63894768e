import { expect, test } from 'vitest';
import { addSoughtWords, soughtPhrases, takeSoughtWords } from '#domain/sought-words.ts';

test('words go into an address before the place on the page, and come out of it again', () => {
  const address = addSoughtWords('/van-ban/x/#dieu-5', 'nạo vét "kênh"');
  expect(address).toBe('/van-ban/x/?tim=n%E1%BA%A1o+v%C3%A9t+k%C3%AAnh#dieu-5');
  const { search } = new URL(address, 'https://vidu.example');
  expect(takeSoughtWords(search)).toEqual({ text: 'nạo vét kênh', rest: '' });
  expect(takeSoughtWords('?a=1&tim=x')).toEqual({ text: 'x', rest: '?a=1' });
  expect(takeSoughtWords('')).toEqual({ text: '', rest: '' });
});

test.each(['', '-kênh', 'năm:', '“ ”'])('%j leaves an address as it is', (text) => {
  expect(addSoughtWords('/van-ban/x/', text)).toBe('/van-ban/x/');
});

test('words side by side are marked together', () => {
  expect(soughtPhrases('nạo vét kênh')).toEqual({
    runs: ['nạo vét', 'nạo vét kênh', 'vét kênh'],
    words: ['nạo', 'vét', 'kênh'],
  });
  expect(soughtPhrases('kênh')).toEqual({ runs: [], words: ['kênh'] });
});
