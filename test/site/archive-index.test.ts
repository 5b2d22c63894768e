import { describe, expect, test } from 'vitest';
import { publisherSite } from './context.ts';

const site = await publisherSite();
const { index } = site;

describe('the index of an archive', () => {
  test('orders everything dated from the newest on, by the first day of what is known', () => {
    expect(index.dated.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'resolutions/2099/ke-hoach-31-kh-ubnd',
      'directives/2099/thong-bao-15-tb-ubnd',
      'resolutions/2099/nghi-quyet-07-2099-nq-hdnd',
      'directives/2099/phat-bieu-so-ket-6-thang',
      'conferences/2099/so-ket-6-thang',
      'resolutions/2099/thong-bao-09-tb-ubnd',
      'directives/2099/chi-thi-02-ct-ubnd',
      'conferences/2099/tong-ket-thu',
      'conferences/2098/ky-hop-1-hdnd-xa-mau',
      'resolutions/2098/nghi-quyet-05-2098-nq-hdnd',
      'resolutions/2097/quyet-dinh-12-2097-qd-ubnd',
    ]);
  });

  test('leaves drafts and embargoed entries out of everything', () => {
    const ids = index.dated.map(({ id }) => id);
    expect(ids).not.toContain('2099/du-thao-nghi-quyet-08-2099');
    expect(ids).not.toContain('2099/quyet-dinh-40-qd-ubnd');
  });

  test('finds a document by its number, however it is spelt, and none by a number nobody bears', () => {
    expect(index.byNumber('05/2098/nq-hđnd')?.id).toBe('2098/nghi-quyet-05-2098-nq-hdnd');
    expect(index.byNumber('99/2098/NQ-HĐND')).toBeUndefined();
  });

  test('turns citations and relations round', () => {
    const id = '2098/nghi-quyet-05-2098-nq-hdnd';
    expect(index.citedBy.get(id)?.map((entry) => entry.id)).toContain('2099/chi-thi-02-ct-ubnd');
    expect(index.inverseRelations.get(id)?.map(({ kind, from }) => `${kind} ${from.id}`)).toContain(
      'amends 2099/nghi-quyet-07-2099-nq-hdnd',
    );
  });

  test('puts a document under the topic that encompasses its own', () => {
    const below = index.byTopic.get('giao-thong')?.map(({ id }) => id) ?? [];
    const above = index.byTopic.get('ha-tang')?.map(({ id }) => id) ?? [];
    expect(below).not.toEqual([]);
    expect(above).toEqual(expect.arrayContaining(below));
  });

  test('knows the neighbours of an entry among its kind', () => {
    const { newer, older } = index.neighbours(index.entry('conferences', '2099/tong-ket-thu'));
    expect([newer?.id, older?.id]).toEqual(['2099/so-ket-6-thang', '2098/ky-hop-1-hdnd-xa-mau']);
  });
});
