/** What the commands that check and build a site say on the terminal; clerks read these, so Vietnamese only. */
export const buildingWords = {
  checking: 'Kiểm tra nội dung',
  pages: 'Dựng trang',
  indexing: 'Lập chỉ mục tìm kiếm',
  done: 'Xong',
  unchanged: 'Không có gì thay đổi, trang đang có vẫn đúng',
  seconds: '{seconds} giây',
  /** After the last step: where the site is. */
  finished: '{pages} trang trong {folder}',
  refused: 'Nội dung có lỗi nên không dựng trang. Trang dựng lần trước, nếu có, vẫn còn nguyên.',
  failed: 'Dựng trang không thành công. Trang dựng lần trước, nếu có, vẫn còn nguyên.',
  noFolder: 'Không đọc được thư mục nội dung {folder}.',
  outInsideContent:
    'Thư mục xuất {out} trùng hoặc nằm trong thư mục nội dung, hoặc chứa thư mục nội dung.',
} as const;
