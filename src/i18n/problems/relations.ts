import type { ProblemTexts } from './text.ts';

/** What documents say of each other. */
export const relationsProblems = {
  'citation-unknown': {
    message: 'Bài nhắc tới {number}, nhưng không có trang hay mục viện dẫn nào mang số này.',
    hint: 'Tạo mục trong references/, hoặc thêm vào "cites" với "unverified: true". Kiểm tra lại xem số có gõ đúng không.',
  },
  'relation-conflict': {
    message: 'Quan hệ "{kind}" với "{to}" mâu thuẫn: {why}.',
    hint: 'Đối chiếu hai văn bản và giữ lại một chiều.',
  },
  'relation-dates': {
    message: 'Văn bản ngày {date} không thể "{kind}" một văn bản có sau, ngày {target}.',
    hint: 'Kiểm tra lại ngày của hai văn bản và chiều của quan hệ.',
  },
  'relation-effect': {
    message:
      'Hai đầu của quan hệ "{kind}" không khớp: ở đây ghi từ {from}, còn {file} ghi {stated}.',
    hint: 'Đối chiếu với bản gốc rồi sửa "from" ở đây, hoặc "ended", "status" ở văn bản kia.',
  },
  'relation-provision': {
    message: 'Văn bản "{to}" không có {provision}.',
    hint: 'Kiểm tra lại điều, khoản, điểm được dẫn.',
  },
  'replacement-cycle': {
    message: 'Các văn bản thay thế nhau thành vòng: {path}.',
    hint: 'Kiểm tra lại ngày và chiều thay thế của từng văn bản.',
  },
} as const satisfies ProblemTexts;
