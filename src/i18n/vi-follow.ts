import type { followKeys } from './follow-keys.ts';

/** The pages that follow what was asked and what was planned, in Vietnamese. */
export const viFollow: Readonly<Record<keyof typeof followKeys, string>> = {
  'nav.tasks': 'Theo dõi',
  'nav.targets': 'Chỉ tiêu',
  'tasks.title': 'Theo dõi việc đã giao',
  'tasks.intro':
    'Những việc đã giao mà chưa có ghi nhận là xong: việc quá hạn xếp trước, rồi đến việc gần hạn.',
  'tasks.standing': 'Việc đã giao: {state}',
  'tasks.standing.intro':
    'Theo ghi nhận mới nhất trên trang này. Việc chưa ai ghi nhận gì thì để là chưa rõ.',
  'tasks.of': 'Việc giao cho {name}',
  'tasks.of.intro': 'Những việc được giao cho {name}: việc chưa xong xếp trước, quá hạn trên cùng.',
  'tasks.total.open': '{open} việc chưa xong',
  'tasks.total.open.overdue': '{open} việc chưa xong, trong đó {overdue} việc quá hạn',
  'tasks.total.mixed': '{count} việc, {open} việc chưa xong',
  'tasks.total.mixed.overdue':
    '{count} việc, {open} việc chưa xong, trong đó {overdue} việc quá hạn',
  'tasks.total.closed': '{count} việc, không còn việc nào đang chờ',
  'tasks.all': 'Xem mọi việc chưa xong',
  'tasks.allOf': 'Xem cả {count} việc',
  'tasks.ways': 'Lọc việc đã giao',
  'tasks.byStanding': 'Theo tình trạng',
  'tasks.byBody': 'Theo cơ quan chịu trách nhiệm',
  'tasks.byPlace': 'Theo địa bàn chịu trách nhiệm',
  'tasks.open': 'Mọi việc chưa xong',
  'tasks.given': 'Giao',
  'subject.tasks': 'Việc được giao',
  'taskPage.kind': 'Việc được giao',
  'taskPage.issuer': 'Người giao',
  'taskPage.responsible': 'Giao cho',
  'taskPage.due': 'Thời hạn',
  'taskPage.given': 'Giao lúc',
  'taskPage.passage': 'Chỗ nêu trong nguồn',
  'taskPage.unrecorded':
    'Chưa có nguồn nào ghi nhận việc này đã làm hay chưa. Không có ghi nhận không có nghĩa là chưa làm.',
  'taskPage.asOf': 'Theo ghi nhận {date}.',
  'taskPage.overdue':
    'Hạn đã qua mà trang này chưa ghi nhận việc đã xong; điều đó không có nghĩa là chưa ai làm.',
  'taskPage.history': 'Diễn biến',
  'taskPage.history.given': 'Được giao.',
  'taskPage.source': 'Được giao ở đâu',
  'taskPage.whole': 'Xem trong toàn bộ chỉ đạo',
  'taskPage.description':
    '{issuer} giao. Trách nhiệm: {responsible}. Thời hạn: {due}. Tình trạng: {state}.',
  'taskPage.neighbours': 'Việc liền kề trong cùng chỉ đạo',
  'targets.title': 'Chỉ tiêu qua các năm',
  'targets.intro':
    'Số kế hoạch và số thực hiện do các hội nghị nêu. Chỗ nào nguồn không nêu thì để trống, không ước tính.',
  'targets.of': 'Chỉ tiêu: {name}',
  'targets.of.intro': 'Số kế hoạch và số thực hiện qua các năm: {name}.',
  'targets.total': '{count} chỉ tiêu, {years} năm có số liệu',
  'targets.single': 'Chỉ có số liệu một năm',
  'targets.ways': 'Lọc chỉ tiêu',
  'targets.source': 'Nêu tại',
  'targets.chart': '{unit}, từ năm {from} đến năm {to}',
  'targets.chart.planned': 'Kế hoạch',
  'targets.chart.actual': 'Thực hiện',
  'targets.series': 'Các năm của chỉ tiêu {indicator}',
  'targets.years': 'So {count} năm',
  'targets.all': 'Xem chỉ tiêu qua các năm',
};
