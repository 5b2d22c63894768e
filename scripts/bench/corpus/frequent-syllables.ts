/** Syllables that administrative Vietnamese uses most, about in order of how often. */
export const frequentSyllables: readonly string[] = `
và của các có trong được cho là theo với về không để từ này những đến tại khi một phải do đã trên
việc năm quy định công dân nhà nước tổ chức thực hiện hành cơ quan nhân chính phủ ủy ban xã hội
đồng tỉnh nghị quyết đất đầu tư kinh tế phát triển xây dựng quản lý dự án ngân sách sử dụng kế
hoạch người đơn vị địa phương trách nhiệm thông tin báo cáo chỉ đạo tháng ngày trước sau đối
tượng hoặc điều khoản điểm luật số văn bản vốn nguồn chi thu sở ngành cấp thẩm quyền hồ sơ thủ
tục giải kiểm tra giám sát nội dung phương nâng cao chất lượng hiệu quả tăng cường đẩy mạnh hoàn
thành nhiệm vụ mục tiêu hỗ trợ bảo đảm an ninh toàn trật tự môi trường y giáo dục đào tạo văn hóa
giao thông nông nghiệp thôn mới đô thị hạ tầng khu vực bàn khai tập trung phối hợp liên quan mọi
cần thiết yêu cầu tiếp tục còn bị nhiều hơn cũng như nếu thì mà vì nên rất lại ra vào lên xuống
giữa ngoài cùng chung riêng mỗi từng cả hết đủ đúng kịp thời rõ ràng nghiêm túc tích cực chủ động
sáng tạo đổi số chuyển cải cách tuyên truyền vận thanh niên phụ nữ cựu chiến binh hưu trí hộ nghèo
cận lao việc làm nghề thu nhập bình quân tỷ lệ phần trăm triệu nghìn tổng giá trị sản xuất doanh
hợp tác hàng hóa chợ thương mại dịch du lịch bệnh viện trạm thuốc bảo hiểm trẻ em học sinh trường
lớp viên cán bộ đảng bí thư chi ban thường chấp hội nghị kỳ họp biểu đại phiên chất vấn cử tri
kiến kiểm điểm phê duyệt thẩm ban hành sửa bổ sung bãi bỏ thay thế hiệu lực thi kể ký căn cứ xét
đề tờ trình thống nhất giao trưởng phó chủ tịch giám đốc thủ các phòng tài nguyên khoáng nước sạch
rác thải cây xanh đường cầu cống kênh mương đê điện chiếu sáng nhà ở quỹ đấu thầu quyết toán giải
ngân chậm tiến độ vướng mắc khó khăn hạn chế tồn nguyên nhân khắc biện pháp xử vi phạm khiếu nại
tố cáo đơn thư tiếp xúc công khai minh bạch dân chủ ý thức trách kỷ luật cương lề lối tác phong
làm mẫu thí dụ thử nghiệm tạm giả đầu cuối giữa quý tuần buổi sáng chiều lần thứ nhất hai ba bốn
sáu bảy tám chín mười lớn nhỏ dài ngắn rộng cao thấp xa gần nhanh tốt cũ đẹp mạnh yếu
`
  .trim()
  .split(/\s+/)
  .filter((syllable, index, all) => all.indexOf(syllable) === index);
