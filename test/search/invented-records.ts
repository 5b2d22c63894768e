import type { SearchRecord } from '#search/record.ts';
import { record } from './record.ts';

const day = (text: string, start: string, end = start): NonNullable<SearchRecord['date']> => ({
  text,
  start,
  end,
});

/** The pages of a made-up commune. */
export const inventedRecords: readonly SearchRecord[] = [
  record({
    address: '/hoi-nghi/2099/hoi-nghi-19/',
    kind: 'hoi-nghi',
    title: 'Hội nghị lần thứ 19 Ban Chấp hành Đảng bộ xã Mẫu',
    kindLabel: 'Hội nghị',
    date: day('năm 2099', '2099-01-01', '2099-12-31'),
    summary: 'Đảng ủy xã Mẫu bàn về ngân sách và khu phố.',
    filters: { loai: ['Hội nghị'], nam: ['2099'], 'co-quan': ['Đảng ủy xã Mẫu'] },
    html: '<h2 id="noi-dung">Nội dung</h2><p>Hội nghị nghe báo cáo và biểu quyết.</p>',
  }),
  record({
    address: '/chi-dao/2099/phat-bieu/',
    kind: 'chi-dao',
    title: 'Phát biểu của Trần Thị Thử tại Hội nghị lần thứ 19',
    kindLabel: 'Phát biểu chỉ đạo',
    date: day('năm 2099', '2099-01-01', '2099-12-31'),
    summary: 'Ba yêu cầu với xã Mẫu, theo Nghị quyết 98/2099/QH15.',
    filters: { loai: ['Phát biểu chỉ đạo'], nam: ['2099'], nguoi: ['Trần Thị Thử'] },
    html:
      '<p id="nhiem-vu-giai-ngan">Khẩn trương giải ngân vốn đầu tư công.</p>' +
      '<p id="nhiem-vu-khu-pho">Chuẩn bị nhân sự để sắp xếp khu phố.</p>',
  }),
  record({
    address: '/chi-dao/2098/chi-thi-05/',
    kind: 'chi-dao',
    title: 'Chỉ thị về tiết kiệm ở xã Mẫu',
    kindLabel: 'Chỉ thị',
    number: '05-CT/TU',
    date: day('ngày 02 tháng 3 năm 2098', '2098-03-02'),
    summary: 'Tiết kiệm điện và nước.',
    filters: { loai: ['Chỉ thị'], nam: ['2098'] },
  }),
  record({
    address: '/van-ban/2099/nghi-quyet-07/',
    title: 'Nghị quyết về ngân sách & đường thôn',
    kindLabel: 'Nghị quyết',
    number: '07/2099/NQ-HĐND',
    date: day('ngày 03 tháng 02 năm 2099', '2099-02-03'),
    body: 'HĐND xã Mẫu',
    status: { tone: 'positive', label: 'Còn hiệu lực' },
    summary: 'Chia ngân sách cho đường thôn.',
    filters: {
      loai: ['Nghị quyết'],
      nam: ['2099'],
      'co-quan': [{ id: 'hdnd-xa-mau', label: 'HĐND xã Mẫu' }],
      'linh-vuc': ['Giao thông', 'Ngân sách'],
      'trang-thai': ['Còn hiệu lực'],
    },
    html:
      '<h2 id="dieu-5" class="article">Điều 5. Thủy lợi</h2>' +
      '<p id="dieu-5-khoan-1" class="clause">1. Xe chở đất đi đường riêng, nhân dân hòa thuận.</p>' +
      '<p id="dieu-5-khoan-2" class="clause">2. Nạo vét kênh trước mùa mưa.</p>',
  }),
  record({
    address: '/van-ban/2099/quyet-dinh-12/',
    title: 'Quyết định về chợ phiên xã Mẫu',
    kindLabel: 'Quyết định',
    number: '12/2099/QĐ-UBND',
    date: day('ngày 04 tháng 5 năm 2099', '2099-05-04'),
    summary: 'Giờ họp chợ ở đường Không Tên.',
    filters: { loai: ['Quyết định'], nam: ['2099'], 'trang-thai': ['Hết hiệu lực'] },
    html: '<p>Tổ hoà giải có chỗ ngồi ở chợ.</p>',
  }),
  record({
    address: '/vien-dan/98-2099-qh15/',
    kind: 'vien-dan',
    title: 'Thí điểm một số cơ chế',
    kindLabel: 'Nghị quyết',
    number: '98/2099/QH15',
    summary: 'Văn bản được viện dẫn.',
    filters: { loai: ['Văn bản viện dẫn'] },
  }),
  record({
    address: '/nguoi/tran-thi-thu/',
    kind: 'nguoi',
    title: 'Trần Thị Thử',
    kindLabel: 'Người',
    summary: 'Chủ tịch ở một xã được bịa ra.',
    filters: { loai: ['Người'] },
  }),
  record({
    address: '/dia-ban/xa-mau/',
    kind: 'dia-ban',
    title: 'Xã Mẫu',
    kindLabel: 'Địa bàn',
    aliases: ['X. Mẫu'],
    summary: 'Một xã được bịa ra.',
    filters: { loai: ['Địa bàn'] },
  }),
  record({
    address: '/co-quan/ubnd-xa-mau/',
    kind: 'co-quan',
    title: 'Ủy ban nhân dân xã Mẫu',
    kindLabel: 'Cơ quan',
    aliases: ['UBND xã Mẫu'],
    summary: 'Cơ quan của một xã được bịa ra.',
    filters: { loai: ['Cơ quan'] },
  }),
  record({
    address: '/linh-vuc/khu-pho/',
    kind: 'linh-vuc',
    title: 'Khu phố',
    kindLabel: 'Lĩnh vực',
    summary: 'Việc sắp xếp khu phố.',
    filters: { loai: ['Lĩnh vực'] },
  }),
];
