import { addressOf } from '#domain/address.ts';
import type { DatedEntry } from '../archive.ts';
import { webAddressOf, type SiteContext } from '../site-context.ts';
import type { ShareView } from '../view.ts';

/** Where the page of a document can be passed on: plain addresses, nothing is loaded from anywhere. */
export function shareView(site: SiteContext, { collection, id, fields }: DatedEntry): ShareView {
  return shareLinks(webAddressOf(site, addressOf(collection, id)), fields.title);
}

/**
 * Where a page can be passed on.
 * @param address its whole web address
 */
export function shareLinks(address: string, title: string): ShareView {
  return {
    address,
    links: [
      { label: 'Zalo', href: zaloAddress(address) },
      { label: 'Facebook', href: facebookAddress(address) },
    ],
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`,
  };
}

/** Opens what Zalo's own share button opens; that button needs Zalo's script and a registered account. */
function zaloAddress(address: string): string {
  const json = JSON.stringify({ url: address });
  // JSON may end in blanks: with a multiple of three bytes no `=` stands at the end of the base64.
  const padded = json.padEnd(Math.ceil(json.length / 3) * 3);
  return `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(padded))}`;
}

/** The sharer of Facebook (https://developers.facebook.com/docs/sharing/web). */
function facebookAddress(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`;
}
