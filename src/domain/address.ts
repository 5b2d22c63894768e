/** The folder of the site under which the pages of each collection live. Published addresses never change. */
export const sections = {
  conferences: 'hoi-nghi',
  directives: 'chi-dao',
  resolutions: 'van-ban',
  references: 'vien-dan',
  bodies: 'co-quan',
  people: 'nguoi',
  places: 'dia-ban',
  topics: 'linh-vuc',
  pages: 'trang',
} as const;

export type Section = keyof typeof sections;

/** The address of an entry's page from the root of the site, as in `/hoi-nghi/2023/hoi-nghi-19/`. */
export function addressOf(section: Section, id: string): string {
  return `/${sections[section]}/${id}/`;
}

/** The address of everything dated in a year. */
export function yearAddress(year: number | string): string {
  return `/nam/${year}/`;
}

/** The address of a page of a list; the first page is the list itself. */
export function pageOfList(list: string, page: number): string {
  return page <= 1 ? list : `${list}trang/${page}/`;
}

/** Addresses that every site has, whatever its content. */
export const fixedAddresses = {
  home: '/',
  search: '/tim-kiem/',
  conferences: '/hoi-nghi/',
  directives: '/chi-dao/',
  resolutions: '/van-ban/',
  references: '/vien-dan/',
  bodies: '/co-quan/',
  people: '/nguoi/',
  places: '/dia-ban/',
  topics: '/linh-vuc/',
  years: '/nam/',
  data: '/du-lieu/',
} as const;
