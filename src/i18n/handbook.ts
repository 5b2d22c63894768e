/** Words of the handbook for staff that are put around its texts; it is in Vietnamese only. */
export const handbookWords = {
  title: 'Sổ tay',
  /** Link in the footer of every page. */
  footer: 'Sổ tay biên tập',
  rules: 'Quy tắc kiểm tra',
  rulesSummary:
    'Mọi điều lệnh npm run check xem xét, mỗi quy tắc một trang, có ví dụ sai và ví dụ đúng.',
  rulesIntro:
    'Lỗi chặn việc đăng. Cảnh báo không chặn, nhưng nên đọc và sửa. Tên quy tắc hiện trong kết quả của `npm run check`.',
  /** Headings over the rules of a group, in this order. */
  groups: {
    tep: 'Tệp và tên tệp',
    'khai-bao': 'Phần khai báo',
    'lien-ket': 'Liên kết, ảnh, địa chỉ',
    'chu-viet': 'Chữ viết và bố cục',
    'trung-lap': 'Trùng lặp',
    'khong-dang': 'Điều không được đăng',
    'so-van-ban': 'Số văn bản',
    'ngay-thang': 'Ngày tháng',
    'co-quan': 'Cơ quan, địa bàn, chức vụ',
    'quan-he': 'Quan hệ giữa các văn bản',
    'trung-thuc': 'Bằng chứng và nguồn',
  },
  severities: {
    error: 'Lỗi: bài chưa sửa thì chưa đăng được.',
    warning: 'Cảnh báo: bài vẫn đăng được, nhưng nên xem lại.',
  },
  rule: 'Tên quy tắc: `{rule}`.',
  excusable:
    'Có lý do chính đáng thì được miễn: khai trong `exceptions` tên quy tắc, lý do và người duyệt.',
  notExcusable: 'Không được miễn.',
  hint: '**Cách sửa.** {hint}',
  /** A rule in the list of all rules. */
  listed: '- [`{rule}`]({address}): {message}',
  /** Where the code after it stands. */
  places: {
    file: 'Tệp `{place}`:',
    fields: 'Trong phần khai báo của {entry}:',
    body: 'Trong nội dung của {entry}:',
    entries: {
      conferences: 'hội nghị',
      directives: 'chỉ đạo',
      resolutions: 'văn bản',
    },
  },
} as const;
