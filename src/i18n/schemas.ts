/** Words of the JSON Schemas that editors show to clerks, besides the descriptions of the fields. */
export const schemaWords = {
  titles: {
    conferences: 'Hội nghị, kỳ họp',
    directives: 'Chỉ đạo',
    resolutions: 'Văn bản có số',
    bodies: 'Cơ quan',
    people: 'Người',
    places: 'Địa bàn',
    topics: 'Lĩnh vực',
    references: 'Văn bản viện dẫn',
    pages: 'Trang thông tin',
    translation: 'Bản dịch',
    site: 'Thiết lập của trang',
    glossary: 'Bảng giải thích thuật ngữ',
    redirects: 'Chuyển hướng địa chỉ cũ',
  },
  reference: 'Tên tệp trong {folders} không kể đuôi.',
} as const;
