/** What `npm run check` says besides the problems; clerks read these, so Vietnamese only. */
export const checkingWords = {
  clean: 'Không có lỗi.',
  nothingChanged: 'Không có tệp nội dung nào thay đổi.',
  fileSummary: '{file}  ({summary})',
  badOption: 'Không hiểu "{detail}", hoặc sau đó thiếu hay thừa giá trị.',
  usage:
    'Cách dùng: npm run check -- [tệp hoặc thư mục…] [--format text|json|github|gitlab|sarif] [--fix] [--since REV] [--staged]',
  badFormat: 'Không có dạng "{format}". Dùng text, json, github, gitlab hoặc sarif.',
  noFolder: 'Không đọc được thư mục nội dung {folder}.',
  noPath: 'Không có tệp hay thư mục nào tên "{path}" trong thư mục nội dung {folder}.',
  badNow: 'CONGBO_NOW không phải ngày giờ hợp lệ.',
  noGit:
    'Thư mục nội dung {folder} không nằm trong kho git nào, nên không biết tệp nào đã thay đổi.',
  badRevision:
    'Kho git không có bản "{revision}". Kiểm tra lại tên, hoặc lấy đủ lịch sử bằng git fetch --unshallow.',
  fixStaged: 'Không dùng --fix cùng --staged: lệnh chỉ sửa tệp đang nằm trên đĩa.',
  fixed: 'Đã sửa {files} tệp. Xem lại các thay đổi rồi lưu vào git.',
  nothingFixed: 'Không có gì tự sửa được.',
  commitRefused:
    'Chưa lưu vào git vì nội dung có lỗi. Sửa xong thì "git add" lại các tệp rồi lưu lần nữa.',
  otherHooks:
    'Kho git này đã có hook riêng nên việc kiểm tra trước khi lưu chưa được bật. Muốn bật: git config core.hooksPath {hooks}',
  repairs: {
    'byte-order-mark': 'bỏ dấu BOM ở đầu tệp',
    'line-ends': 'đổi dấu xuống dòng sang LF',
    'final-newline': 'thêm dấu xuống dòng ở cuối tệp',
    'composed-letters': 'đổi sang Unicode dựng sẵn (NFC)',
    'look-alike-letters': 'thay chữ cái trông giống',
    'date-format': 'viết ngày theo năm-tháng-ngày',
    'number-field': 'chuẩn cách viết số, ký hiệu',
    'citation-spelling': 'chuẩn số văn bản trong lời',
    'key-order': 'xếp lại thứ tự các trường',
    addresses: 'ghi thêm địa chỉ đã đăng',
  },
} as const;
