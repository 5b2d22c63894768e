const publicWords =
  /đường dây nóng|hotline|tổng đài|trực ban|trực tiếp nhận|số máy trực|đầu mối|một cửa|kho bạc|ngân sách|quỹ|mttq|mặt trận|(?<!\p{L})(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|văn phòng|văn thư|cơ quan|đơn vị|ban|phòng|sở|cục|chi cục|trung tâm|trạm|công an|bộ phận|đội|trường|bệnh viện|công ty|nhà xuất bản|tòa soạn|toà soạn|báo)(?!\p{L})/giu;
const privateWords =
  /(?<!\p{L})(?:ông|bà|anh|chị|em|cháu|cá nhân|hộ ông|hộ bà|chủ hộ|công dân|người dân)(?!\p{L})/giu;

const reach = 160;

/**
 * Whether a telephone or account number belongs to a body rather than to a private person, told by
 * the nearest of such words before it on its line, or by a body named right behind it.
 */
export function isPublicContact(text: string, start: number, end: number): boolean {
  const before = text.slice(
    Math.max(0, start - reach, text.lastIndexOf('\n', start - 1) + 1),
    start,
  );
  const body = lastIn(before, publicWords);
  const person = lastIn(before, privateWords);
  if (body >= 0 || person >= 0) return body > person;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(end + reach / 2, lineEnd < 0 ? text.length : lineEnd));
  return lastIn(after, publicWords) >= 0 && lastIn(after, privateWords) < 0;
}

function lastIn(text: string, words: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}
