import { collectionList, listView } from '#site/views/list.ts';
import type { BadgeView, FactView, NoticeView } from '#site/view.ts';
import { conferenceView } from '#site/views/conference.ts';
import { directiveView } from '#site/views/directive.ts';
import { frameView } from '#site/views/frame.ts';
import { homeView } from '#site/views/home.ts';
import { resolutionView } from '#site/views/resolution.ts';
import { publisherSite } from '../site/context.ts';

const site = await publisherSite();
const { index } = site;

/** The invented publisher's documents as the components get them: the states that its tests rest on. */
export const examples = {
  frame: frameView(site, {
    title: 'Thành phần',
    description: 'Mọi thành phần của giao diện, ở mọi trạng thái.',
    address: '/_thanh-phan/',
    breadcrumbs: [{ href: '#', label: 'Thử' }],
    noindex: true,
  }),
  resolution: resolutionView(site, index.entry('resolutions', '2098/nghi-quyet-05-2098-nq-hdnd')),
  withdrawn: resolutionView(site, index.entry('resolutions', '2099/thong-bao-09-tb-ubnd')),
  attached: resolutionView(site, index.entry('resolutions', '2099/nghi-quyet-07-2099-nq-hdnd')),
  spoken: directiveView(site, index.entry('directives', '2099/phat-bieu-so-ket-6-thang')),
  written: directiveView(site, index.entry('directives', '2099/chi-thi-02-ct-ubnd')),
  conference: conferenceView(site, index.entry('conferences', '2099/so-ket-6-thang')),
  list: listView(site, collectionList(site, 'resolutions'), 1),
  home: homeView(site),
} as const;

/** A state of every tone. */
export const badges: readonly BadgeView[] = [
  { tone: 'positive', label: 'Còn hiệu lực' },
  { tone: 'caution', label: 'Hết hiệu lực một phần' },
  { tone: 'negative', label: 'Hết hiệu lực' },
  { tone: 'neutral', label: 'Chưa rõ' },
];

/** A fact that is known, one with a note, one that nobody stated. */
export const facts: readonly FactView[] = [
  { label: 'Số, ký hiệu', values: [{ label: '05/2098/NQ-HĐND' }] },
  { label: 'Ngày họp', values: [{ label: 'Năm 2099' }], note: 'Nguồn chỉ nêu năm.' },
  { label: 'Người ký', values: [{ label: 'Chưa rõ' }], missing: true },
];

/** A notice of each tone, one with links. */
export const notices: readonly NoticeView[] = [
  {
    tone: 'info',
    title: 'Xã đã kết thúc',
    text: 'Xã Mẫu cũ tồn tại đến năm 2097.',
    links: [{ href: '#', label: 'Xã Mẫu' }],
  },
  { tone: 'warning', title: 'Văn bản đã rút', text: 'Lý do: đăng nhầm.', links: [] },
];
