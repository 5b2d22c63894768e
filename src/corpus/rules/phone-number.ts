import { isPublicContact } from '../public-contact.ts';
import type { TextRule } from './rule.ts';

const mobile =
  /(?<![\d.,/-])(?:0|(?:\+|00)?84[ .-]?)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .-]?\d){7}(?![\d/%]|[.,]\d|\s?(?:đồng|tỷ|triệu|m²))/g;
const otherNumber =
  /(?:mã số(?: thuế)?|mst|msdn|mã hồ sơ|mã định danh|doanh nghiệp số|tài khoản|stk)[^\n\d]{0,40}$/iu;

/** Mobile telephone numbers, but not those that a body gives as its own. */
export const phoneNumber: TextRule = {
  id: 'phone-number',
  severity: 'error',
  reason: 'A private number that was published once is called for ever.',
  excusable: true,
  runs: 'text',
  check({ file, text }, report) {
    // The publisher's own contact stands in the settings to be published.
    if (file === 'site.yaml') return;
    for (const { 0: found, index } of text.matchAll(mobile)) {
      if (otherNumber.test(text.slice(Math.max(0, index - 70), index))) continue;
      if (isPublicContact(text, index, index + found.length)) continue;
      report(index, { found: `${found.slice(0, 4)}…${found.slice(-2)}` });
    }
  },
};
