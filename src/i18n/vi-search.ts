import type { searchKeys } from './search-keys.ts';

/** The texts of the search page in Vietnamese. */
export const viSearch: Readonly<Record<keyof typeof searchKeys, string>> = {
  'search.results': 'Kết quả',
  'search.noScript': 'Tìm kiếm cần JavaScript. Mọi văn bản đều có trong các danh sách dưới đây.',
  'search.count': '{count} kết quả',
  'search.none':
    'Không tìm thấy gì. Hãy thử ít từ hơn, viết không dấu, hoặc xem các danh sách bên dưới.',
  'search.noneWithFilters': 'Không có kết quả nào hợp với bộ lọc đang chọn.',
  'search.nearOnly': 'Không có trang nào chứa đủ các từ. {count} kết quả gần nhất:',
  'search.partlyNear': '{complete} kết quả chứa đủ các từ, tiếp theo là {near} kết quả gần nhất',
  'search.busy': 'Đang tìm…',
  'search.failed':
    'Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi thử lại, hoặc xem các danh sách bên dưới.',
  'search.passage': 'Đến đoạn này',
  'search.pageNumber': 'Trang {page}',
  'search.pages': 'Các trang kết quả',
  'search.toFilters': 'Đến bộ lọc',
  'search.filters': 'Lọc và sắp xếp',
  'search.clear': 'Bỏ mọi bộ lọc',
  'search.moreValues': 'Thêm {count} mục',
  'search.order': 'Sắp xếp',
  'search.order.relevance': 'Liên quan nhất',
  'search.order.newest': 'Mới nhất',
  'search.order.oldest': 'Cũ nhất',
  'search.filter.kind': 'Loại',
  'search.filter.body': 'Cơ quan',
  'search.filter.person': 'Người',
  'search.filter.topic': 'Lĩnh vực',
  'search.filter.year': 'Năm',
  'search.filter.status': 'Tình trạng',
  'search.filter.dates': 'Thời gian',
  'search.filter.from': 'Từ ngày',
  'search.filter.to': 'Đến ngày',
};
