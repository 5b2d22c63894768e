import { parseCivilDate } from '#domain/civil-date.ts';
import { slugify, toNfc } from '#domain/vietnamese.ts';

/** The filters of the search page by their names in its address, in the order in which it shows them. */
export const filterNames = [
  'loai',
  'co-quan',
  'nguoi',
  'linh-vuc',
  'nam',
  'trang-thai',
  'nhiem-vu',
] as const;
export type FilterName = (typeof filterNames)[number];

export type Order = 'relevance' | 'newest' | 'oldest';

/** What the search page shows: all of it stands in the address. */
export interface SearchState {
  readonly text: string;
  /** The ids of the values chosen; of one filter any will do, of several filters all must hold. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** A day, month or year from which on, and up to which: '2023-10'. */
  readonly from?: string;
  readonly to?: string;
  /** Absent: by relevance where there is a text, else the newest first. */
  readonly order?: Order;
  /** Counted from 1. */
  readonly page: number;
}

const orders: Readonly<Record<string, Order>> = {
  'lien-quan': 'relevance',
  moi: 'newest',
  cu: 'oldest',
};

export const emptyState: SearchState = { text: '', filters: {}, page: 1 };

/** Reads the part of an address behind '?'. Whatever it does not know or cannot read is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const text = toNfc(parameters.get('q') ?? '').trim();
  const from = readDate(parameters.get('tu'));
  const to = readDate(parameters.get('den'));
  const order = orders[parameters.get('sap-xep') ?? ''];
  const filters: Partial<Record<FilterName, string[]>> = {};
  for (const name of filterNames) {
    const ids = parameters.getAll(name).map(slugify).filter(Boolean);
    if (ids.length > 0) filters[name] = [...new Set(ids)];
  }
  const page = Number(parameters.get('trang'));
  return {
    text,
    filters,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(order !== undefined && { order }),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes a state as the part of an address from '?' on, empty for the empty state. */
export function writeState({ text, filters, from, to, order, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of filterNames) {
    for (const id of filters[name] ?? []) parameters.append(name, id);
  }
  if (from !== undefined) parameters.set('tu', from);
  if (to !== undefined) parameters.set('den', to);
  const word = Object.keys(orders).find((key) => orders[key] === order);
  if (word !== undefined) parameters.set('sap-xep', word);
  if (page > 1) parameters.set('trang', String(page));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** The filters of which a choice, or a choice of two, can be followed by a feed. */
export const followedFilters = ['loai', 'co-quan', 'nguoi', 'linh-vuc'] as const;
export type FollowedFilter = (typeof followedFilters)[number];

/**
 * What a feed of the search would be named by, 'co-quan=hdnd-xa&linh-vuc=giao-thong': one value of
 * one filter or of two, and nothing else. Undefined for every other search.
 */
export function followedKey({ text, filters, from, to }: SearchState): string | undefined {
  if (text !== '' || from !== undefined || to !== undefined) return undefined;
  const names = filterNames.filter((name) => filters[name] !== undefined);
  const isFollowed = names.every(
    (name) => followedFilters.some((own) => own === name) && filters[name]?.length === 1,
  );
  if (!isFollowed || names.length < 1 || names.length > 2) return undefined;
  return names.map((name) => `${name}=${filters[name]?.[0] ?? ''}`).join('&');
}

/** Whether two states show the same pages: the same search, whatever part of its list is seen. */
export function isSameSearch(a: SearchState, b: SearchState): boolean {
  return writeState({ ...a, page: 1 }) === writeState({ ...b, page: 1 });
}

/** Whether a state asks for anything. */
export function isEmptySearch({ text, filters, from, to }: SearchState): boolean {
  return text === '' && Object.keys(filters).length === 0 && from === undefined && to === undefined;
}

/** The state with a value of a filter chosen, or no longer chosen, from its first page on. */
export function toggleFilter(state: SearchState, name: FilterName, id: string): SearchState {
  const chosen = state.filters[name] ?? [];
  const next = chosen.includes(id) ? chosen.filter((own) => own !== id) : [...chosen, id];
  const filters = Object.entries({ ...state.filters, [name]: next });
  return {
    ...state,
    filters: Object.fromEntries(filters.filter(([, ids]) => ids.length > 0)),
    page: 1,
  };
}

function readDate(text: string | null): string | undefined {
  return parseCivilDate(text?.trim() ?? '')?.text;
}
