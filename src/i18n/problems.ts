import { bodiesProblems } from './problems/bodies.ts';
import { datesProblems } from './problems/dates.ts';
import { documentsProblems } from './problems/documents.ts';
import { honestyProblems } from './problems/honesty.ts';
import { linksProblems } from './problems/links.ts';
import { numbersProblems } from './problems/numbers.ts';
import { privacyProblems } from './problems/privacy.ts';
import { readingProblems } from './problems/reading.ts';
import { relationsProblems } from './problems/relations.ts';
import { textsProblems } from './problems/texts.ts';

/**
 * What the checker says, one entry a rule: `message` names what is wrong, `hint` what to do.
 * `{name}` marks a value that is filled in. Clerks read these, so they are in Vietnamese only.
 */
export const problemTexts = {
  ...readingProblems,
  ...linksProblems,
  ...textsProblems,
  ...documentsProblems,
  ...privacyProblems,
  ...numbersProblems,
  ...datesProblems,
  ...bodiesProblems,
  ...relationsProblems,
  ...honestyProblems,
} as const;

/** The stable id of a rule; each is documented in the handbook under this name. */
export type RuleId = keyof typeof problemTexts;

/** Values for the `{name}`s of a message and its hint. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Words a problem; throws when a value is missing, so that no `{name}` reaches a clerk. */
export function wordProblem(
  rule: RuleId,
  values: ProblemValues = {},
): { message: string; hint: string } {
  const text = problemTexts[rule];
  return { message: fill(text.message), hint: fill(text.hint) };

  function fill(template: string): string {
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`problem ${rule}: no value for {${name}}`);
      return String(value);
    });
  }
}

/** Words that the messages are put together from. */
export const problemWords = {
  severities: { error: 'lỗi', warning: 'cảnh báo' },
  summary: '{errors} lỗi, {warnings} cảnh báo.',
  withheld: {
    draft: '{file}: bản nháp, không đưa vào trang.',
    embargo: '{file}: chưa đến ngày đăng, không đưa vào trang.',
  },
  types: {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách (mỗi dòng mở đầu bằng "- ")',
    object: 'nhóm trường',
    record: 'nhóm trường',
    date: 'ngày',
    null: 'trống',
    undefined: 'trống',
    other: 'giá trị khác',
  },
  missing: { detail: '', how: 'Thêm "{key}:" với giá trị phù hợp.' },
  blank: { detail: ': dòng này chưa có giá trị', how: 'Viết giá trị sau dấu hai chấm.' },
  mendsDate: ' Lệnh "npm run check -- --fix" tự sửa được ngày này.',
  didYouMean: 'Có phải ý là "{name}"?',
  allowedKeys: 'Các trường dùng được: {names}.',
  allowedValues: 'Dùng một trong các giá trị: {names}.',
  createEntry: 'Tạo mục này, hoặc sửa lại mã.',
  pattern: 'Xem lại cách viết của trường này trong sổ tay.',
  url: 'Ghi địa chỉ đầy đủ, bắt đầu bằng https://.',
  email: 'Ghi địa chỉ thư điện tử, ví dụ lienhe@vidu.vn.',
  range: 'Số phải từ {minimum} đến {maximum}.',
  notEmpty: 'Ghi nội dung, hoặc bỏ cả trường này.',
  entryPlace:
    'Đặt tệp theo dạng {collection}/<năm>/<tên-không-dấu>.md, hoặc {collection}/<năm>/<tên-không-dấu>/index.md.',
  pagePlace: 'Đặt tệp theo dạng {collection}/<tên-không-dấu>.md.',
  recordPlace: 'Đặt tệp theo dạng {collection}/<tên-không-dấu>.yaml.',
  slug: 'Tên tệp chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
  contentPlaces:
    'Nội dung nằm trong: conferences, directives, resolutions, pages, bodies, people, places, topics, references, hoặc site.yaml, glossary.yaml, redirects.yaml.',
  assetPlace: 'Tệp kèm theo phải nằm cạnh một bài và được bài đó nhắc đến.',
  mdx: {
    import: 'lệnh import',
    export: 'lệnh export',
    expression: 'biểu thức trong ngoặc nhọn',
    spread: 'thuộc tính dạng {...}',
    component: 'thành phần lạ "{name}"',
    attribute: 'thuộc tính lạ "{name}"',
  },
} as const;
