/** Words that the messages of the rules are put together from. */
export const ruleWords = {
  existence: { ended: 'đã chấm dứt từ sau {end}', 'not-yet': 'khi đó chưa lập' },
  scripts: { Cyrillic: 'Kirin (Nga)', Greek: 'Hy Lạp' },
  systems: { party: 'Đảng', state: 'Nhà nước' },
  bodyKinds: { party: 'tổ chức đảng', state: 'cơ quan nhà nước' },
  stateForm: 'Viết như 15/QĐ-UBND, 05/2026/NQ-HĐND hoặc 123/UBND-VP.',
  partyForm: 'Viết như 05-CT/TU: gạch nối trước loại văn bản, gạch chéo trước cơ quan.',
  anyForm: 'Viết như 15/QĐ-UBND, 05/2026/NQ-HĐND, 98/2023/QH15 hoặc 05-CT/TU.',
  codesOfType: 'Loại này có ký hiệu {codes}. Kiểm tra lại "type" và số.',
  typeWithoutCode: 'Loại này không có ký hiệu trong số văn bản. Kiểm tra lại "type" và số.',
  guides: {
    '36-HD/VPTW': 'Hướng dẫn 36-HD/VPTW',
    '05-HD/VPTW': 'Hướng dẫn 05-HD/VPTW',
  },
  codesOfGuide: 'hướng dẫn ấy dùng {codes}',
  straddles: 'ngày chưa đủ chính xác để biết theo hướng dẫn nào; cả hai cách viết đều nhận',
  conflicts: {
    self: 'văn bản không thể tác động lên chính nó',
    both: 'bên kia cũng ghi như vậy theo chiều ngược lại',
    twice: 'quan hệ này đã ghi ở trên',
  },
  inForce: 'còn hiệu lực vào ngày {date}',
  endedOn: 'hết hiệu lực ngày {date}',
  excusable: 'Chỉ miễn được: {rules}. Với quy tắc khác thì sửa nội dung.',
} as const;
