import { describe, expect, test } from 'vitest';
import { ByteReader } from '#search/byte-reader.ts';
import { ByteWriter } from '#search/byte-writer.ts';
import { makeCatalogue } from '#search/catalogue.ts';
import { readDays, readFilter, writeDays, writeFilter } from '#search/catalogue-file.ts';
import { PostingWriter, readPostings, type PagePosting } from '#search/postings.ts';
import { lengthClass, readHead, wordsOfClass, writeHead } from '#search/shard-head.ts';
import { readTerms, writeTerms } from '#search/term-list.ts';
import { inventedRecords } from './invented-records.ts';

describe('bytes', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1];

  test('give numbers and texts back', () => {
    const writer = new ByteWriter(1);
    for (const number of numbers) writer.writeNumber(number);
    writer.writeText('đường');
    const reader = new ByteReader(writer.bytes);
    expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
    expect(reader.readText()).toBe('đường');
    expect(reader.isAtEnd).toBe(true);
  });

  test('that are cut off are no answer', () => {
    const writer = new ByteWriter();
    writer.writeText('đường');
    expect(() => new ByteReader(writer.bytes.slice(0, 3)).readText()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array([128])).readNumber()).toThrow(RangeError);
  });
});

test('postings come back', () => {
  const postings: [page: number, posting: PagePosting][] = [
    [0, { positions: [0, 5, 300], extra: 6, fields: ['title', 'about'] }],
    [7, { positions: [], extra: 0, fields: ['names'] }],
    [8, { positions: [70_000], extra: 0, fields: [] }],
  ];
  const writer = new PostingWriter();
  for (const [page, posting] of postings) writer.add(page, posting);
  expect(writer.pages).toBe(3);
  expect([...readPostings(writer.bytes)]).toEqual(
    postings.map(([page, posting]) => ({ page, ...posting })),
  );
});

test('terms come back', () => {
  const terms = ['du', 'duong', 'duong đường', 'e'].map((key, index) => ({
    key,
    postings: new Uint8Array(index),
  }));
  expect(readTerms(writeTerms(terms))).toEqual(terms);
});

test('the head of a shard comes back', () => {
  const head = {
    firstKeys: ['=a-', 'duong đường'],
    firstPages: [0, 3, 4],
    lengths: new Uint8Array([1, 255]),
  };
  expect(readHead(writeHead(head))).toEqual(head);
});

test.each([0, 1, 10, 600, 100_000])('a length of %i words is kept within an eighth', (words) => {
  const kept = wordsOfClass(lengthClass(words));
  expect(Math.abs(kept - words)).toBeLessThanOrEqual(words / 8);
});

test('a catalogue comes back from its parts', () => {
  const catalogue = makeCatalogue(inventedRecords);
  const { days, subjects, filters } = catalogue;
  expect({
    ...readDays(writeDays({ days, subjects })),
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, own]) => [name, readFilter(writeFilter(own))]),
    ),
  }).toEqual(catalogue);
});
