/** The address of a page of the handbook from the root of the site; of its first page without a slug. */
export function handbookAddress(slug = ''): string {
  return slug === '' ? '/so-tay/' : `/so-tay/${slug}/`;
}
