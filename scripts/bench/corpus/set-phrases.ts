/** Words of two and more syllables, and turns of phrase, of administrative Vietnamese; the most used first. */
export const setPhrases: readonly string[] = `
thực hiện|tổ chức|ủy ban nhân dân|quy định|cơ quan|đơn vị|phát triển|kinh tế|xã hội|quản lý
ngân sách|kế hoạch|đầu tư|xây dựng|địa phương|hội đồng nhân dân|nhiệm vụ|trách nhiệm|nhân dân
chỉ đạo|báo cáo|dự án|công tác|kiểm tra|cán bộ|nhà nước|sử dụng|trên địa bàn|hỗ trợ|bảo đảm
văn bản|nghị quyết|triển khai|thông tin|giải pháp|tăng cường|nâng cao|chất lượng|hiệu quả
theo quy định|có liên quan|phối hợp|người dân|tổ chức thực hiện|đẩy mạnh|hoàn thành|mục tiêu
an ninh|trật tự|an toàn|môi trường|giáo dục|đào tạo|y tế|văn hóa|giao thông|nông thôn mới|đô thị
hạ tầng|khu vực|tập trung|yêu cầu|tiếp tục|cải cách hành chính|chuyển đổi số|thủ tục hành chính
tuyên truyền|vận động|doanh nghiệp|hợp tác xã|sản xuất|dịch vụ|du lịch|nguồn vốn|giải ngân
đầu tư công|tiến độ|khó khăn|vướng mắc|hạn chế|nguyên nhân|biện pháp|xử lý|vi phạm|khiếu nại
tố cáo|tiếp công dân|công khai|minh bạch|dân chủ|kỷ luật|kỷ cương|giám sát|chất vấn|cử tri
đại biểu|kỳ họp|ban chấp hành|đảng bộ|chi bộ|bí thư|chủ tịch|phó chủ tịch|thành viên|trưởng thôn
tổ dân phố|khu phố|hộ nghèo|hộ cận nghèo|việc làm|thu nhập|bình quân đầu người|bảo hiểm y tế
trạm y tế|trường học|giáo viên|học sinh|trẻ em|phụ nữ|thanh niên|người cao tuổi|cựu chiến binh
quốc phòng|quân sự địa phương|dân quân tự vệ|phòng cháy|chữa cháy|cứu nạn|cứu hộ|thiên tai
lũ lụt|hạn hán|dịch bệnh|vệ sinh|rác thải|nước sạch|cây xanh|chiếu sáng|vỉa hè|lòng đường
quy hoạch|sử dụng đất|thu hồi đất|bồi thường|tái định cư|giấy chứng nhận|cấp phép xây dựng
đấu thầu|quyết toán|dự toán|thu chi|tiết kiệm|chống lãng phí|phòng chống tham nhũng|tiêu cực
khen thưởng|thi đua|đánh giá|xếp loại|rà soát|thống kê|tổng hợp|sơ kết|tổng kết|chuyên đề
định kỳ|hằng quý|hằng năm|6 tháng đầu năm|giai đoạn|lộ trình|chỉ tiêu|tỷ lệ|phần trăm|so với
cùng kỳ|kịp thời|đồng bộ|quyết liệt|hiệu lực|hiệu lực thi hành|kể từ ngày|căn cứ tình hình
thẩm quyền|ủy quyền|phân cấp|phân công|người đứng đầu|chịu trách nhiệm|đề xuất|tham mưu
kiến nghị|ý kiến|góp ý|lấy ý kiến|thẩm định|phê duyệt|ban hành|sửa đổi|bổ sung|bãi bỏ|thay thế
`
  .trim()
  .split(/[|\n]/);
