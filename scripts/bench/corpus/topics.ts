/** A subject with the things that documents about it deal with. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  /** 'chăm sóc cây xanh': what stands in titles behind a verb or "về". */
  readonly matters: readonly string[];
}

function topic(id: string, name: string, parent: string, matters: string): Topic {
  return { id, name, ...(parent !== '' && { parent }), matters: matters.split(', ') };
}

export const topics: readonly Topic[] = [
  topic(
    'kinh-te',
    'Kinh tế',
    '',
    'phát triển kinh tế, thu hút đầu tư, hỗ trợ doanh nghiệp, phát triển kinh tế tập thể',
  ),
  topic(
    'ngan-sach',
    'Ngân sách',
    'kinh-te',
    'dự toán thu chi ngân sách, quyết toán ngân sách, phân bổ vốn sự nghiệp, tiết kiệm chi thường xuyên, mức thu phí',
  ),
  topic(
    'dau-tu-cong',
    'Đầu tư công',
    'kinh-te',
    'kế hoạch đầu tư công, giải ngân vốn đầu tư công, danh mục dự án, chủ trương đầu tư, gỡ vướng mắc mặt bằng',
  ),
  topic(
    'nong-nghiep',
    'Nông nghiệp',
    'kinh-te',
    'sản xuất vụ đông xuân, phòng chống dịch bệnh gia súc, xây dựng nông thôn mới, bảo vệ rừng, giống cây trồng',
  ),
  topic(
    'thuong-mai',
    'Thương mại và du lịch',
    'kinh-te',
    'quản lý chợ, phát triển du lịch, bình ổn giá, hội chợ thí dụ, kiểm soát hàng giả',
  ),
  topic(
    'ha-tang',
    'Hạ tầng',
    '',
    'phát triển hạ tầng, hạ tầng số, hạ tầng khu dân cư, công trình công cộng',
  ),
  topic(
    'giao-thong',
    'Giao thông',
    'ha-tang',
    'sửa chữa đường liên thôn, an toàn giao thông, quản lý vỉa hè, xây cầu dân sinh, bến bãi đỗ xe',
  ),
  topic(
    'thuy-loi',
    'Thủy lợi',
    'ha-tang',
    'nạo vét kênh mương, tu bổ đê điều, phòng chống hạn, tưới tiêu nội đồng, quản lý hồ chứa',
  ),
  topic(
    'do-thi',
    'Đô thị',
    'ha-tang',
    'chỉnh trang đô thị, cấp phép xây dựng, chiếu sáng công cộng, chăm sóc cây xanh, đặt tên đường',
  ),
  topic(
    'dat-dai',
    'Đất đai',
    '',
    'kế hoạch sử dụng đất, bồi thường và tái định cư, giá đất, cấp giấy chứng nhận, đo đạc bản đồ',
  ),
  topic(
    'moi-truong',
    'Môi trường',
    '',
    'thu gom rác thải, nước sạch nông thôn, bảo vệ nguồn nước, giảm ô nhiễm làng nghề, phân loại rác tại nguồn',
  ),
  topic(
    'giao-duc',
    'Giáo dục',
    '',
    'xây dựng trường đạt chuẩn, tuyển sinh đầu cấp, học phí, phổ cập mầm non, đào tạo nghề',
  ),
  topic(
    'y-te',
    'Y tế',
    '',
    'nâng cấp trạm y tế, phòng chống dịch, bảo hiểm y tế toàn dân, an toàn thực phẩm, khám sức khỏe người cao tuổi',
  ),
  topic(
    'van-hoa',
    'Văn hóa',
    '',
    'đời sống văn hóa ở khu dân cư, tu bổ di tích, lễ hội đầu năm, thư viện cơ sở, thể dục thể thao',
  ),
  topic(
    'an-sinh',
    'An sinh xã hội',
    '',
    'giảm nghèo bền vững, giải quyết việc làm, chăm sóc trẻ em, trợ giúp người khuyết tật, nhà ở cho hộ nghèo',
  ),
  topic(
    'an-ninh',
    'An ninh, quốc phòng',
    '',
    'giữ gìn trật tự, tuyển quân, phòng cháy chữa cháy, phòng thủ dân sự, bảo vệ bí mật giả định',
  ),
  topic(
    'hanh-chinh',
    'Cải cách hành chính',
    '',
    'rút gọn thủ tục hành chính, bộ phận một cửa, chuyển đổi số, dịch vụ công trực tuyến, kỷ cương hành chính',
  ),
  topic(
    'can-bo',
    'Tổ chức, cán bộ',
    '',
    'sắp xếp khu phố, biên chế, đào tạo cán bộ, đánh giá công chức, quy chế làm việc',
  ),
  topic(
    'dan-nguyen',
    'Tiếp dân, dân nguyện',
    '',
    'tiếp công dân, giải quyết đơn thư, giám sát lời hứa với cử tri, đối thoại với nhân dân, hòa giải ở cơ sở',
  ),
  topic(
    'thi-dua',
    'Thi đua, khen thưởng',
    '',
    'phát động thi đua, khen thưởng cuối năm, nhân điển hình tốt, ngày vì cộng đồng',
  ),
];
