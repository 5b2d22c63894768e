import { describe, expect, test } from 'vitest';
import { dateOf } from '#site/archive-index.ts';
import { conferenceView } from '#site/views/conference.ts';
import { directiveView } from '#site/views/directive.ts';
import { documentFrame } from '#site/views/document-frame.ts';
import { homeView } from '#site/views/home.ts';
import { collectionList, listView } from '#site/views/list.ts';
import { pageCount } from '#site/views/paging.ts';
import { referenceView } from '#site/views/reference.ts';
import { resolutionView } from '#site/views/resolution.ts';
import { bodyView, placeView } from '#site/views/subject.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function directive(id: string) {
  return directiveView(site, site.index.entry('directives', id));
}

function resolution(id: string) {
  return resolutionView(site, site.index.entry('resolutions', id));
}

describe('a directive', () => {
  test('tells the state of each task today, and what is overdue', () => {
    const { tasks } = directive('2099/chi-thi-02-ct-ubnd');
    expect(
      tasks.map(({ anchor, state, due, overdue = false }) => [
        anchor,
        state.label,
        due?.text,
        overdue,
      ]),
    ).toEqual([
      ['nhiem-vu-duong-khong-ten', 'Đã xong', 'ngày 30 tháng 4 năm 2099', false],
      ['nhiem-vu-duong-bo-kenh', 'Đang thực hiện', 'ngày 30 tháng 6 năm 2099', true],
      ['nhiem-vu-nao-vet-doan-cuoi', 'Đang thực hiện', 'tháng 12 năm 2099', false],
      ['nhiem-vu-cau-tre-mau', 'Không thực hiện nữa', 'ngày 31 tháng 8 năm 2099', false],
      ['nhiem-vu-niem-yet-chi', 'Chưa rõ', undefined, false],
    ]);
  });

  test('leads from a task to its evidence, on this site or elsewhere', () => {
    const evidence = directive('2099/chi-thi-02-ct-ubnd').tasks.map(
      ({ updates }) => updates.at(-1)?.evidence?.href,
    );
    expect(evidence).toEqual([
      'https://nguon-ngoai.example/nghiem-thu/duong-khong-ten',
      undefined,
      '/xa-mau/van-ban/2099/ke-hoach-31-kh-ubnd/',
      undefined,
      undefined,
    ]);
  });

  test('names who asks whom', () => {
    const view = directive('2099/chi-thi-02-ct-ubnd');
    expect(view.issuer).toEqual({
      name: { label: 'Nguyễn Văn Ví Dụ', href: '/xa-mau/nguoi/nguyen-van-vi-du/' },
      offices: [{ label: 'Chủ tịch UBND xã Mẫu', href: '/xa-mau/co-quan/ubnd-xa-mau/' }],
    });
    expect(view.addressees.map(({ href }) => href)).toEqual([
      '/xa-mau/dia-ban/xa-mau/',
      '/xa-mau/co-quan/hoi-dong-tu-van-kenh-muong/',
    ]);
    expect(view.head?.number).toBe('02/CT-UBND');
  });
});

describe('the status of a document', () => {
  test.each([
    ['2099/nghi-quyet-07-2099-nq-hdnd', 'Còn hiệu lực', 'Theo ghi nhận ngày 01 tháng 9 năm 2099.'],
    [
      '2099/ke-hoach-31-kh-ubnd',
      'Chưa có hiệu lực',
      'Theo ngày có hiệu lực ghi trong văn bản, tính đến ngày 15 tháng 9 năm 2099.',
    ],
  ])('%s is %s', (id, label, note) => {
    const { badge, statusNote } = resolution(id);
    expect([badge?.label, statusNote]).toEqual([label, note]);
  });

  test('follows the day: what is in force today was not yet in force before', async () => {
    const earlier = await publisherSite('2099-07-20T05:00:00Z');
    const entry = earlier.index.entry('resolutions', '2099/nghi-quyet-07-2099-nq-hdnd');
    expect(resolutionView(earlier, entry).badge?.label).toBe('Chưa có hiệu lực');
  });

  test('shows both ends of a relation', () => {
    const amending = resolution('2099/nghi-quyet-07-2099-nq-hdnd').relations;
    const amended = resolution('2098/nghi-quyet-05-2098-nq-hdnd').relations;
    expect(amending.map(({ label }) => label)).toContain('Sửa đổi, bổ sung');
    expect(amended.map(({ label }) => label)).toContain('Được sửa đổi, bổ sung bởi');
  });
});

describe('a reference', () => {
  test('says who cites it and that it was not checked', () => {
    const entry = site.index.entry('references', '77-2095-qh99');
    const view = referenceView(site, entry);
    expect(view.number).toBe('77/2095/QH99');
    expect(view.citedBy.items.map(({ number }) => number)).toContain('07/2099/NQ-HĐND');
  });
});

describe('what has ended', () => {
  test('is told on a document beside what the document itself is, not before it', () => {
    const entries = site.index.dated.filter((entry) => entry.collection === 'resolutions');
    const views = entries.map((entry) => resolutionView(site, entry));
    const told = views.flatMap(({ ended }) => ended.map(({ title }) => title));
    expect([...new Set(told)]).toEqual(['Ủy ban nhân dân huyện Ví Dụ nay không còn']);
    expect(views.flatMap(({ notices }) => notices.map(({ title }) => title))).not.toContain(
      told[0],
    );
  });

  test('a body that ended says until when, and what succeeds it', () => {
    const view = bodyView(site, site.index.entry('bodies', 'ubnd-huyen-vi-du'));
    expect(view.notices.map(({ title }) => title)).toEqual([`${view.name} nay không còn`]);
    expect(view.notices[0]?.links.length).toBeGreaterThan(0);
  });

  test('the page of a successor shows the documents of the place it came from', () => {
    const old = site.archive.entries.places.find(({ fields }) => fields.successors.length > 1);
    const successor = old?.fields.successors[0]?.to ?? '';
    const before = placeView(site, site.index.entry('places', old?.id ?? ''));
    const after = placeView(site, site.index.entry('places', successor));
    const hrefs = (view: typeof before) =>
      view.groups.flatMap(({ items }) => items.map(({ href }) => href));
    expect(hrefs(after)).toEqual(expect.arrayContaining(hrefs(before)));
  });
});

describe('a conference', () => {
  test('tells purpose and outcome apart, and leads to what came of it', () => {
    const entry = site.index.entry('conferences', '2098/ky-hop-1-hdnd-xa-mau');
    expect(
      conferenceView(site, entry).outcomes.map(({ state, note, items }) => [
        state.label,
        note,
        items.map(({ kind, result }) => [kind, result?.href]),
      ]),
    ).toEqual([
      [
        'Đã làm',
        undefined,
        [
          ['Nghị quyết', '/xa-mau/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/'],
          ['Nhân sự', undefined],
        ],
      ],
      [
        'Mục đích của hội nghị',
        'Hội nghị họp để làm những việc này; nguồn không nói đã làm xong hay chưa.',
        [['Quy chế', undefined]],
      ],
    ]);
  });

  test('puts planned and actual values side by side, in Vietnamese figures, and says what is not stated', () => {
    const entry = site.index.entry('conferences', '2099/tong-ket-thu');
    expect(
      conferenceView(site, entry).targets.map(({ planned, actual, attainment }) => [
        planned,
        actual,
        attainment,
      ]),
    ).toEqual([
      ['12.500', '13.125,5', '105 %'],
      ['6', '4,5', '75 %'],
      ['20', 'nguồn không nêu', undefined],
      ['2.400', 'nguồn không nêu', undefined],
    ]);
  });
});

describe('lists', () => {
  test('are cut into pages that hold every entry once', async () => {
    const other = await publisherSite();
    const small = {
      ...other,
      archive: { ...other.archive, settings: { ...other.archive.settings, 'page-size': 2 } },
    };
    const list = collectionList(small, 'resolutions');
    const pages = Array.from({ length: pageCount(small, list) }, (_, page) =>
      listView(small, list, page + 1),
    );
    expect(pages.flatMap(({ items }) => items.map(({ href }) => href))).toEqual(
      listView(other, collectionList(other, 'resolutions'), 1).items.map(({ href }) => href),
    );
    expect(pages[1]?.previous).toBe('/xa-mau/van-ban/');
    expect(pages[1]?.next).toBe('/xa-mau/van-ban/trang/3/');
    expect(pages.at(-1)?.next).toBeUndefined();
  });

  test('say so when they are empty', () => {
    const list = { ...collectionList(site, 'resolutions'), entries: [] };
    expect(pageCount(site, list)).toBe(1);
    expect(listView(site, list, 1).total).toBe('Chưa có mục nào.');
  });
});

describe('the first page', () => {
  test('shows what is featured until its day has passed', async () => {
    const featured = homeView(site).featured.map(({ href }) => href);
    expect(featured.length).toBeGreaterThan(0);
    const later = await publisherSite('2199-01-01T00:00:00Z');
    expect(homeView(later).featured).toEqual([]);
  });

  test('counts the tasks that still wait for their end', () => {
    const { tasks } = homeView(site);
    expect(tasks.items.every(({ state }) => state.label !== 'Đã xong')).toBe(true);
    expect(tasks.total).toBeGreaterThanOrEqual(tasks.items.length);
  });
});

test('the first page asks after no task of a withdrawn directive', async () => {
  const site = await publisherSite();
  const { dated } = site.index;
  const withdrawn = dated.map((entry) =>
    entry.collection === 'directives'
      ? { ...entry, fields: { ...entry.fields, withdrawn: { date: dateOf(entry), reason: 'thử' } } }
      : entry,
  ) as typeof dated;
  expect(homeView({ ...site, index: { ...site.index, dated: withdrawn } }).tasks.total).toBe(0);
});

describe('the frame of a page', () => {
  test('carries base path, canonical address and the way back', () => {
    const frame = documentFrame(
      site,
      site.index.entry('resolutions', '2099/nghi-quyet-07-2099-nq-hdnd'),
    );
    expect(frame.path).toBe('/xa-mau/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/');
    expect(frame.canonical).toBe(
      'https://vidu.example/xa-mau/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/',
    );
    expect(frame.breadcrumbs).toEqual([
      { href: '/xa-mau/', label: 'Trang chủ' },
      { href: '/xa-mau/van-ban/', label: 'Văn bản' },
      { href: '/xa-mau/nam/2099/', label: '2099' },
    ]);
  });
});
