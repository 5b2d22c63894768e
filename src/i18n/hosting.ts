/** What the commands that ready a built site for its host say on the terminal; clerks read these, so Vietnamese only. */
export const hostingWords = {
  usage:
    'Cách dùng: npm run hosting -- headers | redirects | nginx | caddy [--folder /srv/cong-bo]',
  usageCompress: 'Cách dùng: npm run compress -- [--only br|gz]',
  /** After the path of a folder that holds no site. */
  notBuilt: 'chưa có trang đã dựng. Chạy `npm run build` trước.',
  /** `npm run compress`: what was done. */
  compressed: 'Đã nén {files} tệp: {from} MB còn {to}',
  /** Of them, how many were new and how many had been compressed before. */
  compressedNew: '{made} tệp nén mới, {reused} tệp lấy lại từ lần trước, {removed} tệp thừa đã xóa',
  /** `npm run weigh`: heads of the table's columns. */
  kind: 'loại trang',
  pages: 'số trang',
  middle: 'kB, trang giữa',
  heaviest: 'kB, nặng nhất',
  html: 'HTML',
  styles: 'CSS',
  script: 'script',
  address: 'trang nặng nhất',
  /** Below the table. */
  fonts: 'Phông chữ, lần xem đầu: {kb} kB ({files} tệp)',
  whole: 'Cả trang: {files} tệp, {mb} MB; trong đó tìm kiếm {searchFiles} tệp, {searchMb} MB',
  overweight: 'Quá nặng:',
  tooHeavy: '{address}: {what} {kb} kB, mức cho phép {budget} kB. Nặng nhất: {heaviest}',
  /** What is too heavy: all but pictures and fonts, or the fonts. */
  all: 'cả trang',
  fontFiles: 'phông chữ',
} as const;
