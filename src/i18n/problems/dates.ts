import type { ProblemTexts } from './text.ts';

/** Dates that contradict each other, the folder or the calendar. */
export const datesProblems = {
  'date-year-folder': {
    message: 'Ngày {date} không thuộc thư mục năm {year}.',
    hint: 'Chuyển tệp vào thư mục {expected}/, hoặc sửa lại ngày.',
  },
  'date-order': {
    message: '"{last}" ({end}) sớm hơn "{first}" ({start}).',
    hint: 'Kiểm tra lại hai ngày này.',
  },
  'date-sequence': {
    message: '"{last}" ({end}) sớm hơn "{first}" ({start}), điều ít khi xảy ra.',
    hint: 'Kiểm tra lại hai ngày; nếu đúng thì để nguyên.',
  },
  'published-before-signed': {
    message: 'Ngày đăng {published} sớm hơn ngày ký {signed}.',
    hint: 'Sửa lại ngày đăng hoặc ngày ký. Dự thảo thì khai "draft: true".',
  },
  'signed-in-future': {
    message: 'Ngày {date} chưa tới, văn bản chưa thể đã được ký hoặc phát biểu.',
    hint: 'Sửa lại ngày, hoặc khai "draft: true" cho đến ngày đó.',
  },
  'date-in-future': {
    message: '"{key}" ghi ngày {date} chưa tới.',
    hint: 'Ghi ngày việc đó thật sự diễn ra.',
  },
  'directive-dates': {
    message: 'Ngày chỉ đạo {date} khác ngày ký {signed}.',
    hint: 'Văn bản chỉ đạo có một ngày: sửa cho "date" và "signed" khớp nhau.',
  },
  'conference-date': {
    message: 'Ngày {date} không khớp ngày {conference} của hội nghị "{id}".',
    hint: 'Kiểm tra lại ngày, hoặc bỏ trường "conference" nếu không thuộc hội nghị đó.',
  },
} as const satisfies ProblemTexts;
