import type { TextRule } from './rule.ts';

const mark =
  '(?:(?:(?:TÀI LIỆU|VĂN BẢN) )?(?:TUYỆT MẬT|TỐI MẬT|MẬT)|(?:TÀI LIỆU |CHỈ )?LƯU HÀNH NỘI BỘ|TÀI LIỆU NỘI BỘ|KHÔNG PHỔ BIẾN)';
/** What may stand around a mark that stands alone: emphasis, heading, list, quote, table, brackets. */
const around = '[\\s*_#>|\\[\\]()./\\\\:~=+-]';
const alone = new RegExp(
  `(?:^|\\||\\t| {2,})${around}*(${mark})${around}*(?=\\||\\t| {2,}|$)`,
  'u',
);
const bold = new RegExp(`(?:\\*\\*|__)[\\s(\\[]*(${mark})[\\s)\\]]*(?:\\*\\*|__)`, 'u');
const bracketed = new RegExp(`[(\\[](${mark})[)\\]]`, 'u');
const named =
  /(?:độ mật|mức độ mật|dấu mật|độ bảo mật)\*{0,2}\s*[:：]\*{0,2}\s*(tuyệt mật|tối mật|mật)(?!\p{L})/iu;
/**
 * At the head of a text a mark of several words cannot be anything else, wherever it stands, but for
 * the title of a catalogue of secrets ("độ tuyệt mật, tối mật").
 */
const atHead =
  /(?<![\p{L}“"«]|(?:ĐỘ|DẤU|MẬT,|VÀ|HOẶC|LOẠI|MỨC|TÀI LIỆU) )(TUYỆT MẬT|TỐI MẬT|LƯU HÀNH NỘI BỘ)(?![\p{L}”"»])/u;
/** There it may also be written in small letters, if nothing else stands on its line. */
const aloneAtHead = new RegExp(`^${around}*(tuyệt mật|tối mật|lưu hành nội bộ)${around}*$`, 'iu');
const headLines = 15;
const yamlKey = /^\s*(?:- )?(?:[\w-]+:\s*)?["']?/;
const candidate = /MẬT|mật|Mật|NỘI BỘ|nội bộ|PHỔ BIẾN/;

/**
 * Marks of secrecy and of internal circulation, as marks: standing alone, bold, in brackets, or at
 * the head of the text. The word "bí mật" in a sentence and a mark in quotation marks are none.
 */
export const secrecyMark: TextRule = {
  id: 'secrecy-mark',
  severity: 'error',
  reason: 'It must not be published, and what was in a public repository cannot be taken back.',
  runs: 'text',
  check(text, report) {
    if (!candidate.test(text.text)) return;
    const bodyOffset = text.body?.offset ?? text.text.length;
    let offset = 0;
    let seen = 0;
    for (const line of text.text.split('\n')) {
      const isHead = offset >= bodyOffset && seen < headLines;
      if (offset >= bodyOffset && line.trim() !== '') seen++;
      const found = candidate.test(line)
        ? markIn(offset < bodyOffset ? withoutKey(line) : line, isHead)
        : undefined;
      if (found) report(offset + found.at, { found: found.mark });
      offset += line.length + 1;
    }
  },
};

/** The line with the key of YAML and the quotes around its value blanked out. */
function withoutKey(line: string): string {
  return line.replace(yamlKey, (key) => ' '.repeat(key.length)).replace(/["']\s*$/, '');
}

function markIn(line: string, isHead: boolean): { at: number; mark: string } | undefined {
  for (const pattern of isHead
    ? [alone, bold, bracketed, named, atHead, aloneAtHead]
    : [alone, bold, bracketed, named]) {
    const match = pattern.exec(line);
    const found = match?.[1];
    if (match && found !== undefined) {
      return { at: match.index + match[0].indexOf(found), mark: found };
    }
  }
  return undefined;
}
