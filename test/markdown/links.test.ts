import { expect, test } from 'vitest';
import { isAllowedLink } from '#markdown/links.ts';

test.each([
  'https://example.org',
  'HTTP://example.org',
  'mailto:mau@example.org',
  'tel:+840000',
  '#dieu-1',
  '/van-ban/2099/mau/',
  '../anh/a:b.png',
  'a.md',
  '?trang=2',
  '',
])('%j may stand in a text', (href) => {
  expect(isAllowedLink(href)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org',
  '//example.org',
  '\\\\example.org',
  '/\\example.org',
])('%j may not', (href) => {
  expect(isAllowedLink(href)).toBe(false);
});
