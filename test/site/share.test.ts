import { expect, test } from 'vitest';
import { shareView } from '#site/views/share.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();

test('a page is passed on by plain addresses that hold nothing but its own', () => {
  const entry = site.index.entry('directives', '2099/chi-thi-02-ct-ubnd');
  const address = 'https://vidu.example/xa-mau/chi-dao/2099/chi-thi-02-ct-ubnd/';
  const share = shareView(site, entry);
  const [zalo, facebook] = share.links.map(({ href }) => new URL(href));
  expect(share.address).toBe(address);
  expect(facebook?.origin).toBe('https://www.facebook.com');
  expect([...(facebook?.searchParams ?? [])]).toEqual([['u', address]]);
  expect(zalo?.origin).toBe('https://button-share.zalo.me');
  const told = zalo?.searchParams.get('d') ?? '';
  expect(told).not.toContain('=');
  expect(JSON.parse(atob(told))).toEqual({ url: address });
  const mail = new URL(share.email);
  expect(mail.searchParams.get('subject')).toBe(entry.fields.title);
  expect(mail.searchParams.get('body')).toBe(address);
});
