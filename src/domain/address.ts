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

/** The address of the picture that stands for an entry where its page is passed on. */
export function pictureAddress(section: Section, id: string): string {
  return `/anh/${sections[section]}/${id}.png`;
}

/** The address of the picture that stands for every other page. */
export const sitePictureAddress = '/anh/trang.png';

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
  glossary: '/thuat-ngu/',
  offline: '/ngoai-tuyen/',
  coverage: '/pham-vi/',
  tasks: '/theo-doi/',
  targets: '/chi-tieu/',
  accessibility: '/tiep-can/',
} as const;

/** What hangs on an entry and may be too long for its page, as its lists are called in addresses. */
const attachedLists = {
  citedBy: 'duoc-vien-dan',
  relations: 'quan-he',
  conferences: sections.conferences,
  directives: sections.directives,
  resolutions: sections.resolutions,
} as const;

export type AttachedListName = keyof typeof attachedLists;

/** The address of a list of what hangs on an entry, under the address of its page. */
export function attachedAddress(section: Section, id: string, list: AttachedListName): string {
  return `${addressOf(section, id)}${attachedLists[list]}/`;
}

/** The address of one task of a directive. Both ids stay, and so it never changes. */
export function taskAddress(directive: string, task: string): string {
  return `${fixedAddresses.tasks}${directive}/${task}/`;
}

/** The address of the tasks given to a body or a place. The id of a directive begins with a year, so neither meets a task. */
export function tasksOfAddress(section: 'bodies' | 'places', id: string): string {
  return `${fixedAddresses.tasks}${sections[section]}/${id}/`;
}

/** How far tasks have come, as their lists are called in addresses; 'overdue' is told beside a state. */
const taskStandings = {
  overdue: 'qua-han',
  unknown: 'chua-ro',
  'not-started': 'chua-thuc-hien',
  'under-way': 'dang-thuc-hien',
  done: 'da-xong',
  cancelled: 'khong-thuc-hien-nua',
} as const;

export type TaskStanding = keyof typeof taskStandings;

/** The address of the tasks that stand so. */
export function tasksStandingAddress(standing: TaskStanding): string {
  return `${fixedAddresses.tasks}tinh-trang/${taskStandings[standing]}/`;
}

/** The address of the indicators of a body or a topic. */
export function targetsOfAddress(section: 'bodies' | 'topics', id: string): string {
  return `${fixedAddresses.targets}${sections[section]}/${id}/`;
}
