/** What a room of the code may import: which rooms besides itself, and which packages. */
export interface Room {
  readonly name: string;
  readonly rooms: readonly string[];
  /** `none`: no package and no `node:` module. `no-astro`: any but Astro's. */
  readonly packages: 'none' | 'no-astro' | 'any';
}

const pure = ['domain', 'i18n'];
const logic = [...pure, 'corpus', 'markdown', 'search', 'loaders', 'handbook'];
const everything = [...logic, 'site', 'components', 'layouts', 'styles', 'pages'];

/** Imports run one way; a room that is not in this table may not exist. */
export const rooms: readonly Room[] = [
  { name: 'domain', rooms: [], packages: 'none' },
  { name: 'i18n', rooms: [], packages: 'no-astro' },
  // Rules about a text need the same reading of it that its page is made from.
  { name: 'corpus', rooms: [...pure, 'markdown'], packages: 'no-astro' },
  { name: 'markdown', rooms: ['domain'], packages: 'no-astro' },
  { name: 'search', rooms: ['domain'], packages: 'no-astro' },
  { name: 'handbook', rooms: [], packages: 'no-astro' },
  { name: 'loaders', rooms: [...pure, 'corpus'], packages: 'any' },
  { name: 'site', rooms: logic, packages: 'any' },
  { name: 'styles', rooms: ['i18n', 'site'], packages: 'any' },
  // What runs in the reader's browser reads text with the same folding as everything else.
  { name: 'components', rooms: ['domain', 'i18n', 'site', 'styles'], packages: 'any' },
  // The layout of the search page starts the search in the browser.
  {
    name: 'layouts',
    rooms: ['search', 'i18n', 'site', 'styles', 'components'],
    packages: 'any',
  },
  { name: 'pages', rooms: everything, packages: 'any' },
  { name: 'scripts', rooms: everything, packages: 'any' },
];

/** Files at the top of `src`, with the room they count as. */
export const looseFiles: Readonly<Record<string, string>> = {
  'src/content.config.ts': 'loaders',
  'src/env.d.ts': 'site',
};

/** Rooms whose templates and routes take every interface text from the string table. */
export const wordlessRooms = ['components', 'layouts', 'pages'];

/** Names of drawers: a file is named after what it holds. */
export const forbiddenNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];

/** The room of a file, from its path below the project's root; undefined outside every room. */
export function roomOf(file: string): string | undefined {
  const [top = '', room = '', ...rest] = file.split('/');
  if (top === 'scripts' || top === 'test') return top;
  if (top !== 'src') return undefined;
  return looseFiles[file] ?? (rest.length > 0 ? room : undefined);
}
