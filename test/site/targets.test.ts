import { describe, expect, test } from 'vitest';
import { conferenceView } from '#site/views/conference.ts';
import { targetChart } from '#site/views/target-chart.ts';
import { targetLists, targetListView } from '#site/views/target-lists.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function listAt(address: string) {
  const list = targetLists(site).find((other) => other.address === address);
  if (!list) throw new Error(`no list at ${address}`);
  return targetListView(site, list, 1);
}

test('an indicator is followed over the years, the newest first, with where each figure comes from', () => {
  const { series, single, total } = listAt('/chi-tieu/');
  expect(total).toBe('4 chỉ tiêu, 4 năm có số liệu');
  expect(
    series.map(({ indicator, unit, rows }) => [
      indicator,
      unit,
      rows.map(({ year, planned, actual, attainment }) => [year, planned, actual, attainment]),
    ]),
  ).toEqual([
    [
      'Đường thôn được sửa',
      'km',
      [
        [2099, '6', '4,5', '75 %'],
        [2098, '3', '3', '100 %'],
      ],
    ],
    [
      'Thu ngân sách',
      'triệu đồng',
      [
        [2099, '12.500', '13.125,5', '105 %'],
        [2098, '11.000', '11.275', '102,5 %'],
        [2097, '9.000', '8.420', '93,6 %'],
      ],
    ],
  ]);
  expect(series[1]?.rows[1]?.conference.href).toBe('/xa-mau/hoi-nghi/2099/so-ket-6-thang/');
  expect(single.map(({ indicator, year }) => [indicator, year])).toEqual([
    ['Kênh được nạo vét', 2100],
    ['Vụ hoà giải thành', 2099],
  ]);
});

test('indicators are listed by body and by topic', () => {
  expect(listAt('/chi-tieu/co-quan/ubnd-xa-mau/').series).toHaveLength(2);
  expect(listAt('/chi-tieu/linh-vuc/thuy-loi/').series.map(({ indicator }) => indicator)).toEqual([
    'Đường thôn được sửa',
    'Thu ngân sách',
  ]);
});

test('a conference leads to the other years of its indicators', () => {
  const view = conferenceView(site, site.index.entry('conferences', '2099/tong-ket-thu'));
  expect(view.targets.map(({ years }) => years?.href)).toEqual([
    '/xa-mau/chi-tieu/co-quan/ubnd-xa-mau/#chi-tieu-ubnd-xa-mau-thu-ngan-sach-trieu-dong',
    '/xa-mau/chi-tieu/co-quan/ubnd-xa-mau/#chi-tieu-ubnd-xa-mau-duong-thon-duoc-sua-km',
    undefined,
    undefined,
  ]);
});

describe('a chart', () => {
  test('needs two years with a figure', () => {
    expect(targetChart([])).toBeUndefined();
    expect(targetChart([{ year: 2098, actual: 3 }, { year: 2099 }])).toBeUndefined();
  });

  test('has a bar for what came of it and a mark for the plan, from zero', () => {
    const chart = targetChart([
      { year: 2098, planned: 4, actual: 2 },
      { year: 2099, planned: 4 },
    ]);
    expect(chart?.zero).toBe(144);
    expect(chart?.years).toEqual([
      {
        label: '2098',
        x: 80,
        bar: { x: 58, y: 76, width: 44, height: 68 },
        mark: { x1: 54, x2: 106, y: 8 },
      },
      { label: '2099', x: 240, mark: { x1: 214, x2: 266, y: 8 } },
    ]);
  });

  test('keeps the column of a year without figures', () => {
    const chart = targetChart([
      { year: 2097, actual: 1 },
      { year: 2099, actual: 2 },
    ]);
    expect(chart?.years.map(({ label, bar }) => [label, bar !== undefined])).toEqual([
      ['2097', true],
      ['2098', false],
      ['2099', true],
    ]);
  });

  test('draws what fell below zero downwards', () => {
    const chart = targetChart([
      { year: 2098, actual: -1 },
      { year: 2099, actual: 1 },
    ]);
    expect(chart?.zero).toBe(76);
    expect(chart?.years.map(({ bar }) => [bar?.y, bar?.height])).toEqual([
      [76, 68],
      [8, 68],
    ]);
  });

  test('shows the last ten years', () => {
    const points = Array.from({ length: 14 }, (_, index) => ({ year: 2086 + index, actual: 1 }));
    expect(
      targetChart(points)
        ?.years.map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['2090', '2091']);
  });
});
