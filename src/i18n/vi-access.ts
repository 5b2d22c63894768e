import type { accessKeys } from './access-keys.ts';

/** The statement on accessibility, in Vietnamese. */
export const viAccess: Readonly<Record<keyof typeof accessKeys, string>> = {
  'nav.accessibility': 'Khả năng tiếp cận',
  'access.intro':
    '{publisher} muốn ai cũng đọc được trang này, dù nhìn, nghe, cử động hay đọc hiểu có khó khăn gì. Trang được làm theo chuẩn WCAG 2.2 mức AA; những chỗ biết là chưa đạt được nêu ở dưới.',
  'access.measures': 'Những điều đã làm',
  'access.measures.script':
    'Mọi văn bản và danh sách đọc được khi trình duyệt tắt JavaScript, tắt hình hoặc chưa tải xong phông chữ.',
  'access.measures.keyboard':
    'Dùng được toàn bộ trang bằng bàn phím; tiêu đề, mục lục, bảng và các vùng của trang có tên để trình đọc màn hình dẫn đường.',
  'access.measures.zoom':
    'Trang vừa với màn hình rộng 320 điểm ảnh và phóng to đến 400 %; có màu sáng, màu tối, và theo thiết lập giảm chuyển động, tăng tương phản của máy.',
  'access.measures.states':
    'Tình trạng của văn bản và nhiệm vụ luôn được nói bằng chữ kèm hình, không chỉ bằng màu.',
  'access.measures.pictures':
    'Ảnh phải có mô tả bằng lời thì mới đăng được; biểu đồ luôn đi cùng bảng số liệu.',
  'access.measures.network':
    'Trang nhẹ, không tải gì từ máy chủ khác, không dùng cookie, không theo dõi người đọc.',
  'access.tested': 'Những điều đã kiểm tra',
  'access.tested.automatic':
    'Phần mềm dựng trang được kiểm tra tự động bằng axe với từng loại trang, ở màu sáng và màu tối, trên màn hình hẹp và rộng. Việc này làm với nội dung mẫu, không phải với từng bài đăng.',
  'access.tested.keyboard':
    'Phần mềm còn được thử bằng kịch bản chỉ dùng bàn phím và thử khi tắt JavaScript.',
  'access.tested.people':
    'Công cụ tự động chỉ tìm được một phần trở ngại. Trang chưa được người khuyết tật hoặc đơn vị độc lập đánh giá.',
  'access.limits': 'Những chỗ chưa tốt',
  'access.limits.files':
    'Tệp đính kèm (PDF, ảnh chụp văn bản) đăng như khi nhận, nên có thể không đọc được bằng trình đọc màn hình. Nội dung chính luôn có ở trang web.',
  'access.limits.search':
    'Ô tìm kiếm cần JavaScript. Khi tắt JavaScript, hãy dùng các danh sách theo năm, loại, cơ quan và lĩnh vực.',
  'access.limits.texts':
    'Văn bản cũ giữ nguyên cách viết của bản gốc: có thể có câu rất dài, chữ viết tắt và bảng rộng.',
  'access.limits.language':
    'Văn bản được đăng bằng tiếng Việt; bản dịch chỉ có ở nơi đơn vị đăng cung cấp.',
  'access.contact': 'Gặp trở ngại thì báo ai',
  'access.contact.text':
    'Nếu có chỗ nào không đọc được hoặc cần bản dễ đọc hơn, xin báo cho {publisher} và nói rõ địa chỉ trang:',
  'access.contact.none': 'Đơn vị công bố chưa nêu cách liên hệ trên trang này.',
};
