const nouns: Readonly<Record<string, string>> = {
  'phu-luc': 'Phụ lục',
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
};
const part = /(?:^|-)(phu-luc|phan|chuong|muc|dieu|khoan|diem)(?:-([a-z0-9.]+))?/y;
const roman = /^[ivxlc]+$/;

/**
 * The full Vietnamese name of a provision by its anchor: 'dieu-5-khoan-2-diem-dd' is
 * 'Điểm đ khoản 2 Điều 5'. Undefined where the anchor is no provision's, or does not say its name
 * in full (the second of two with one number, ordinals in words).
 */
export function provisionName(anchor: string): string | undefined {
  const parts: string[] = [];
  part.lastIndex = 0;
  let end = 0;
  for (let found = part.exec(anchor); found !== null; found = part.exec(anchor)) {
    const [, noun = '', label = ''] = found;
    parts.unshift(`${nouns[noun] ?? ''} ${labelOf(noun, label)}`.trimEnd());
    end = part.lastIndex;
  }
  if (end === 0 || end < anchor.length) return undefined;
  const name = parts.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a provision within a sentence: Điều and what is above it keep their capital. */
export function provisionInSentence(name: string): string {
  return /^(?:Khoản|Điểm) /.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function labelOf(noun: string, label: string): string {
  if (noun === 'diem' || noun === 'khoan' || noun === 'dieu') return label.replaceAll('dd', 'đ');
  return roman.test(label) || label.length === 1 ? label.toUpperCase() : label;
}
