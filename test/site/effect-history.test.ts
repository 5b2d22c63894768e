import { expect, test } from 'vitest';
import { resolutionView } from '#site/views/resolution.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function eventsOf(id: string) {
  return resolutionView(site, site.index.entry('resolutions', id)).effect.map(
    ({ date, label, by, provisions }) => [date?.text, label, by?.number, provisions],
  );
}

test('a document that another has changed tells its effect over time, the newest event first', () => {
  expect(eventsOf('2098/nghi-quyet-05-2098-nq-hdnd')).toEqual([
    [
      '01/8/2099',
      'Được sửa đổi, bổ sung bởi',
      '07/2099/NQ-HĐND',
      ['Điểm đ khoản 2 Điều 4', 'Khoản 1 Điều 6'],
    ],
    ['01/01/2099', 'Ngày có hiệu lực', undefined, []],
    ['10/12/2098', 'Ngày ký', undefined, []],
  ]);
});

test('a document that nothing has changed has its dates among the key facts only', () => {
  expect(eventsOf('2099/nghi-quyet-07-2099-nq-hdnd')).toEqual([]);
});
