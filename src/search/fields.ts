/**
 * The fields of a page beside its text that are searched: its title, its number, the names it is
 * asked for by as a whole (numbers, short titles, other names), and what else is known about it.
 */
export const searchedFields = ['title', 'number', 'names', 'about'] as const;
export type SearchedField = (typeof searchedFields)[number];
