/** What the commands that serve a built site say on the terminal; clerks read these, so Vietnamese only. */
export const servingWords = {
  /** Before the address of the first page. */
  address: 'Xem trang tại',
  /** How to end the command. */
  stop: 'Nhấn Ctrl+C để dừng.',
  /** After the path of a folder that holds no site. */
  notBuilt: 'chưa có trang đã dựng. Chạy `npm run build` trước.',
  /** Before the value of PORT that is no port number. */
  badPort: 'PORT phải là số từ 1 đến 65535, không phải',
} as const;
