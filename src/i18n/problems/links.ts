import type { ProblemTexts } from './text.ts';

/** Ids, links, pictures and addresses that lead nowhere. */
export const linksProblems = {
  'dangling-reference': {
    message: 'Không có mục nào mang mã "{value}" trong {collections}.',
    hint: '{suggestion}',
  },
  'withheld-reference': {
    message:
      'Mục "{value}" là bản nháp hoặc chưa đến ngày đăng, nên trang này sẽ dẫn vào chỗ trống.',
    hint: 'Đăng mục đó trước, hoặc đặt cả trang này là bản nháp.',
  },
  'image-missing': {
    message: 'Không tìm thấy ảnh "{value}".',
    hint: 'Đặt tệp ảnh cạnh bài và ghi đúng tên, kể cả chữ hoa chữ thường.',
  },
  'image-type': {
    message: 'Tệp "{value}" không phải loại ảnh dùng được.',
    hint: 'Dùng ảnh JPG, PNG, WebP, AVIF hoặc GIF.',
  },
  'image-alt': {
    message: 'Ảnh "{value}" không có mô tả.',
    hint: 'Viết mô tả trong ngoặc vuông: ![Mô tả ảnh](tep.jpg).',
  },
  'attachment-missing': {
    message: 'Không tìm thấy tệp đính kèm "{value}".',
    hint: 'Đặt tệp cạnh văn bản và ghi đúng tên, kể cả chữ hoa chữ thường.',
  },
  'link-broken': {
    message: 'Liên kết "{value}" không dẫn đến đâu.',
    hint: 'Dùng địa chỉ đầy đủ mở đầu bằng "https:", địa chỉ trong trang mở đầu bằng "/", hoặc #điểm-neo có thật trong bài.',
  },
  'redirect-target': {
    message: 'Địa chỉ mới "{value}" không có trong trang.',
    hint: 'Ghi địa chỉ của một trang đang có.',
  },
  'anchor-unknown': {
    message: 'Trang {page} không có mục nào mang neo "#{anchor}".',
    hint: 'Mở trang đó, bấm vào dấu neo của mục cần dẫn rồi chép lại địa chỉ; hoặc bỏ phần sau dấu "#".',
  },
  'bare-url': {
    message: 'Địa chỉ "{value}" đứng trơ trong bài.',
    hint: 'Viết thành liên kết có chữ: [tên trang]({value}).',
  },
  'redirect-shadow': {
    message:
      'Địa chỉ cũ "{value}" vẫn là trang đang có, nên dòng chuyển hướng này không bao giờ chạy.',
    hint: 'Xóa dòng này, hoặc đổi tên tệp của trang trước.',
  },
  'address-vanished': {
    message: 'Trang đã đăng ở {value} không còn nữa.',
    hint: 'Thêm vào redirects.yaml dòng "{value}: <địa chỉ mới>". Muốn rút bài thì giữ tệp và khai "withdrawn". Trang chưa từng đăng thì xóa dòng này trong addresses.txt.',
  },
  'address-unlisted': {
    message: 'Còn {count} địa chỉ chưa ghi vào addresses.txt, đầu tiên là {value}.',
    hint: 'Chạy "npm run check -- --fix" để ghi thêm, rồi lưu tệp cùng với bài.',
  },
} as const satisfies ProblemTexts;
