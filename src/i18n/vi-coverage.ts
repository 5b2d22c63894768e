import type { coverageKeys } from './coverage-keys.ts';

/** The Vietnamese texts of the page that says what is published here and what is not. */
export const viCoverage: Readonly<Record<keyof typeof coverageKeys, string>> = {
  'coverage.title': 'Kho văn bản gồm những gì',
  'coverage.intro':
    'Trang này đếm những gì đã đăng và chỉ ra những số chưa có, để người tìm biết kết quả tìm kiếm dựa trên bao nhiêu văn bản.',
  'coverage.summary': '{count} văn bản, hội nghị và chỉ đạo, từ năm {from} đến năm {to}.',
  'coverage.summary.oneYear': '{count} văn bản, hội nghị và chỉ đạo, đều của năm {year}.',
  'coverage.changed': 'Cập nhật gần nhất: {date}.',
  'coverage.years': 'Theo năm',
  'coverage.year': 'Năm',
  'coverage.total': 'Tất cả',
  'coverage.kinds': 'Theo loại',
  'coverage.kind': 'Loại',
  'coverage.bodies': 'Theo cơ quan',
  'coverage.body': 'Cơ quan',
  'coverage.count': 'Số mục',
  'coverage.span': 'Năm',
  'coverage.series': 'Dãy số văn bản',
  'coverage.series.intro':
    'Văn bản của mỗi cơ quan được đánh số theo loại, trong từng năm hoặc từng nhiệm kỳ. Số “chưa có trong kho” là số nhỏ hơn số lớn nhất đã đăng mà trang này chưa đăng; điều đó không có nghĩa là văn bản bị thiếu: số ấy có thể không được cấp, thuộc văn bản không công khai, hoặc chưa được đăng lại ở đây.',
  'coverage.series.name': 'Dãy số',
  'coverage.series.held': 'Đã đăng',
  'coverage.series.gaps': 'Khoảng trống',
  'coverage.series.gap': 'chưa có trong kho: {numbers}',
  'coverage.series.noGap': 'liền mạch',
  'coverage.series.none': 'Chưa có văn bản nào mang số.',
  'coverage.series.more': 'Đây là {shown} dãy số mới nhất trong {count} dãy.',
  'coverage.series.data': 'Tất cả các dãy số trong tệp dữ liệu',
  'coverage.corrections':
    'Mọi con số chỉ tính những gì đăng trên trang này, không phải mọi văn bản đã ban hành.',
  'data.series': 'Dãy số văn bản',
  'data.field.series': 'Dạng số, ký hiệu của dãy; dấu … đứng ở chỗ của số.',
  'data.field.period': 'Năm hoặc nhiệm kỳ của dãy số.',
  'data.field.held': 'Những số đã đăng, gộp thành đoạn: 1–3.',
  'data.field.gaps':
    'Những số nhỏ hơn số lớn nhất đã đăng mà chưa có trong kho; không có nghĩa là văn bản bị thiếu.',
  'data.field.rank': 'Trong danh sách tải từ trang tìm kiếm: thứ tự.',
  'data.field.kind': 'Trong danh sách ấy: loại, bằng tiếng Việt.',
  'data.field.status_label': 'Trong danh sách ấy: tình trạng hiệu lực, bằng tiếng Việt.',
  'data.field.topic_names': 'Trong danh sách ấy: tên các lĩnh vực.',
  'data.field.person_names': 'Trong danh sách ấy: tên những người có liên quan.',
  'data.reading.savedList':
    'Trang tìm kiếm tải về cả danh sách kết quả dưới dạng CSV hoặc JSON, gồm các cột rank, url, kind, number, title, body_name, date, date_from, date_to, status_label, topic_names và person_names.',
};
