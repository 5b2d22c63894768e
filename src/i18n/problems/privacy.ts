import type { ProblemTexts } from './text.ts';

/** What must not be published, and the exceptions to that. */
export const privacyProblems = {
  'embargo-visible': {
    message: 'Bài đặt lịch đăng từ {date}, nhưng ai xem được kho mã cũng đọc được bài.',
    hint: 'Chỉ đưa bài vào kho mã công khai sau thời điểm đó, hoặc dùng kho mã riêng.',
  },
  'secrecy-mark': {
    message: 'Có dấu mật hoặc lưu hành nội bộ: "{found}".',
    hint: 'Không được đăng. Gỡ cả tệp ra khỏi kho mã và báo người phụ trách. Nếu chỉ nói về dấu mật thì đặt chữ đó trong ngoặc kép “…”.',
  },
  'citizen-number': {
    message: 'Có số căn cước, chứng minh nhân dân hoặc hộ chiếu: {found}.',
    hint: 'Xóa hoặc thay bằng "…". Nếu luật buộc phải công khai, khai ngoại lệ trong "exceptions" với lý do và người duyệt.',
  },
  'phone-number': {
    message: 'Có số điện thoại di động: {found}.',
    hint: 'Xóa nếu là số riêng của một người. Nếu là số của cơ quan, ghi rõ "đường dây nóng" hay tên cơ quan ngay trước số, hoặc khai ngoại lệ trong "exceptions".',
  },
  'bank-account': {
    message: 'Có số tài khoản ngân hàng: {found}.',
    hint: 'Xóa nếu là tài khoản của một người. Nếu là tài khoản của cơ quan, ghi tên cơ quan cùng dòng, hoặc khai ngoại lệ trong "exceptions".',
  },
  'home-address': {
    message: 'Có địa chỉ nhà riêng của một người: "{found}".',
    hint: 'Xóa địa chỉ, chỉ giữ tên phường, xã nếu cần; hoặc khai ngoại lệ trong "exceptions" với lý do và người duyệt.',
  },
  'exception-invalid': {
    message: 'Quy tắc "{rule}" không thể được miễn.',
    hint: '{expected}',
  },
  'exception-unused': {
    message: 'Ngoại lệ cho quy tắc "{rule}" không còn tác dụng: bài không vi phạm quy tắc này.',
    hint: 'Xóa ngoại lệ đó đi.',
  },
} as const satisfies ProblemTexts;
