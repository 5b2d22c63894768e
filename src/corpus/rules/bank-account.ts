import { isPublicContact } from '../public-contact.ts';
import type { TextRule } from './rule.ts';

const account =
  /(?:số tài khoản|tài khoản(?: ngân hàng)?(?: số)?|số TK|STK|TK số)[^\n\d.]{0,40}?(\d(?:[ .-]?\d){5,18})(?![\d/%]|[.,]\d|\s?(?:đồng|tỷ|triệu))/giu;
const money = /^\d{1,3}(?:\.\d{3})+$/;

/** Bank accounts, but not those of a body or a public fund. */
export const bankAccount: TextRule = {
  id: 'bank-account',
  severity: 'error',
  reason: 'It exposes a private person to fraud.',
  excusable: true,
  runs: 'text',
  check({ text }, report) {
    if (!/tài khoản|TK|tk/i.test(text)) return;
    for (const match of text.matchAll(account)) {
      const found = match[1] ?? '';
      const at = match.index + match[0].length - found.length;
      if (money.test(found) || isPublicContact(text, at, at + found.length)) continue;
      report(at, { found: `${found.slice(0, 3)}…${found.slice(-3)}` });
    }
  },
};
