import type { ProblemTexts } from './text.ts';

/** Bodies, places and offices on the day they are named for. */
export const bodiesProblems = {
  'body-existence': {
    message: '{name} không tồn tại vào ngày {date} của bài này ({state}).',
    hint: 'Kiểm tra lại ngày và cơ quan; nếu đều đúng thì sửa "existence" trong bodies/{id}.yaml kèm văn bản làm căn cứ.',
  },
  'place-existence': {
    message: '{name} không tồn tại vào ngày {date} của bài này ({state}).',
    hint: 'Kiểm tra lại ngày và địa bàn; nếu đều đúng thì sửa "existence" trong places/{id}.yaml.',
  },
  'addressee-existence': {
    message: '{name} không tồn tại vào ngày {date} của bài này ({state}).',
    hint: 'Kiểm tra xem nguồn có nhắc tới đơn vị kế tục không; nếu nguồn nêu đúng tên này thì để nguyên.',
  },
  'existence-unsure': {
    message: 'Ngày {date} chưa đủ chính xác để biết {name} khi đó đã có và còn hay không.',
    hint: 'Ghi ngày chính xác hơn nếu nguồn cho biết; nếu không thì để nguyên.',
  },
  'office-not-held': {
    message: '{person} không giữ chức "{title}" tại {body} vào ngày {date}.',
    hint: 'Kiểm tra lại ngày và chức vụ, hoặc sửa "from", "to" trong people/{id}.yaml.',
  },
  'office-unattested': {
    message: 'Chưa có nguồn nào ghi {person} giữ chức "{title}" tại {body} vào ngày {date}.',
    hint: 'Thêm chức vụ này vào people/{id}.yaml, với "attested: [{date}]" nếu chính bài này là nguồn.',
  },
  'successor-missing': {
    message: '{name} đã chấm dứt mà không nêu nơi kế tục.',
    hint: 'Thêm "successors:" với mã nơi kế tục; chưa có nguồn nào nêu thì ghi "successors: []".',
  },
  'parent-cycle': {
    message: '"{id}" là cấp trên của chính mình, qua: {path}.',
    hint: 'Sửa lại trường "parent" của một trong các mục này.',
  },
} as const satisfies ProblemTexts;
