import { expect, test } from 'vitest';
import { taskAddress } from '#domain/address.ts';
import { followedTasks } from '#site/followed-tasks.ts';
import { sitePages } from '#site/pages/site-pages.ts';
import { bodyView, placeView } from '#site/views/subject.ts';
import { homeView } from '#site/views/home.ts';
import { taskLists, taskListView } from '#site/views/task-lists.ts';
import { taskFrame, taskPageView } from '#site/views/task-page.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

function pageOfTask(directiveId: string, taskId: string) {
  const directive = site.index.entry('directives', directiveId);
  const task = directive.fields.tasks.find(({ id }) => id === taskId);
  if (!task) throw new Error(`no task ${taskId}`);
  const view = taskPageView(site, directive, task);
  return { view, frame: taskFrame(site, directive, task, view) };
}

function listAt(address: string) {
  const list = taskLists(site).find((other) => other.address === address);
  if (!list) throw new Error(`no list at ${address}`);
  return list;
}

test('open tasks come first, of these the overdue ones, then by date, those without one last', () => {
  expect(
    followedTasks(site).all.map(({ task, state, overdue }) => [task.id, state, overdue]),
  ).toEqual([
    ['duong-bo-kenh', 'under-way', true],
    ['to-hoa-giai', 'not-started', true],
    ['xong-duong-dang-do', 'under-way', false],
    ['noi-duong-hai-ben', 'unknown', false],
    ['nao-vet-doan-cuoi', 'under-way', false],
    ['tra-loi-don', 'unknown', false],
    ['niem-yet-chi', 'unknown', false],
    ['dem-hoa-nhac', 'done', false],
    ['cau-tre-mau', 'cancelled', false],
    ['duong-khong-ten', 'done', false],
  ]);
});

test('every task has a page at an address made of its directive and its own id', () => {
  const addresses = new Set([...sitePages(site)].map(({ address }) => address));
  for (const { directive, task } of followedTasks(site).all) {
    expect(addresses).toContain(taskAddress(directive.id, task.id));
  }
  expect(addresses).toContain('/theo-doi/2099/chi-thi-02-ct-ubnd/duong-bo-kenh/');
});

test('the page of a task tells who asked whom for what by when, and what may be concluded', () => {
  const { view, frame } = pageOfTask('2099/chi-thi-02-ct-ubnd', 'duong-bo-kenh');
  expect({
    title: view.title,
    issuer: view.issuer.label,
    responsible: view.responsible.map(({ label }) => label),
    due: view.due?.text,
    state: view.state.label,
    notes: view.standingNotes,
    whole: view.whole.href,
    description: frame.description,
  }).toEqual({
    title: 'Sửa xong đường bờ kênh Mẫu',
    issuer: 'Nguyễn Văn Ví Dụ',
    responsible: ['UBND xã Mẫu', 'trưởng thôn Thí Dụ'],
    due: 'ngày 30 tháng 6 năm 2099',
    state: 'Đang thực hiện',
    notes: [
      'Theo ghi nhận ngày 15 tháng 6 năm 2099.',
      'Hạn đã qua mà trang này chưa ghi nhận việc đã xong; điều đó không có nghĩa là chưa ai làm.',
    ],
    whole: '/xa-mau/chi-dao/2099/chi-thi-02-ct-ubnd/#nhiem-vu-duong-bo-kenh',
    description:
      'Nguyễn Văn Ví Dụ giao. Trách nhiệm: UBND xã Mẫu, trưởng thôn Thí Dụ. Thời hạn: ngày 30 tháng 6 năm 2099. Tình trạng: đang thực hiện, quá hạn.',
  });
});

test('a task of which nobody recorded anything says so, and nothing more', () => {
  const { view } = pageOfTask('2099/phat-bieu-so-ket-6-thang', 'tra-loi-don');
  expect([view.state.label, view.overdue, view.updates, view.standingNotes]).toEqual([
    'Chưa rõ',
    undefined,
    [],
    [
      'Chưa có nguồn nào ghi nhận việc này đã làm hay chưa. Không có ghi nhận không có nghĩa là chưa làm.',
    ],
  ]);
  expect(view.conference?.title).toContain('sơ kết 6 tháng');
});

test('tasks are listed by state, body and place, and a state without tasks keeps its address', () => {
  const ids = (address: string) => listAt(address).entries.map(({ task }) => task.id);
  expect(ids('/theo-doi/tinh-trang/qua-han/')).toEqual(['duong-bo-kenh', 'to-hoa-giai']);
  expect(ids('/theo-doi/tinh-trang/da-xong/')).toEqual(['dem-hoa-nhac', 'duong-khong-ten']);
  expect(ids('/theo-doi/co-quan/hoi-dong-tu-van-kenh-muong/')).toEqual(['nao-vet-doan-cuoi']);
  expect(ids('/theo-doi/dia-ban/xa-mau/')).toEqual(['cau-tre-mau']);
  expect(taskLists(site).filter(({ address }) => address.includes('/tinh-trang/'))).toHaveLength(6);
});

test('a list says how many tasks are open and overdue, and comes in pages', () => {
  const list = listAt('/theo-doi/');
  const [first, second] = [taskListView(site, list, 1), taskListView(site, list, 2)];
  expect(first.total).toBe('7 việc chưa xong, trong đó 2 việc quá hạn');
  expect([first.tasks.length, second.tasks.length]).toEqual([5, 2]);
  expect(first.next).toBe('/xa-mau/theo-doi/trang/2/');
  expect(taskListView(site, listAt('/theo-doi/dia-ban/xa-mau/'), 1).total).toBe(
    '1 việc, không còn việc nào đang chờ',
  );
});

test('the first page, bodies and places lead to what was asked', () => {
  expect(homeView(site).tasks).toMatchObject({ total: 7, all: { href: '/xa-mau/theo-doi/' } });
  const body = bodyView(site, site.index.entry('bodies', 'ubnd-xa-mau'));
  expect(body.tasks).toMatchObject({
    summary: '4 việc, 3 việc chưa xong, trong đó 1 việc quá hạn',
    all: { href: '/xa-mau/theo-doi/co-quan/ubnd-xa-mau/', label: 'Xem cả 4 việc' },
  });
  const place = placeView(site, site.index.entry('places', 'phuong-mau'));
  expect(place.tasks).toBeUndefined();
});
