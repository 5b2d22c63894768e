/**
 * The kind of page at an address below the base: `/van-ban/…/` for a document, `/van-ban/` for the list,
 * `/van-ban/trang/…/` for its further pages.
 */
export function pageKind(address: string): string {
  const english = /^\/en(?=\/)/.exec(address)?.[0] ?? '';
  const [list = '', ...rest] = address.slice(english.length).split('/').filter(Boolean);
  if (list === '' || list.endsWith('.html')) return address;
  const page = /^trang\/\d+$/.test(rest.slice(-2).join('/')) ? '/trang/…' : '';
  const below = rest.length > (page === '' ? 0 : 2) ? '/…' : '';
  return `${english}/${list}${below}${page}/`;
}
