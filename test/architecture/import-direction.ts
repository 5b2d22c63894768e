import { importsOf, resolveImport, type Import } from './imports.ts';
import { roomOf, rooms, type Room } from './rooms.ts';
import type { SourceFile } from './source-code.ts';

/** What a tree of source files imports against the table of rooms; `file:line sentence` each. */
export function misdirectedImports(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => {
    const room = rooms.find(({ name }) => name === roomOf(source.file));
    if (!room) return [`${source.file}:1 lies in no room`];
    return importsOf(source).flatMap((found) => {
      const wrong = judge(room, found, source.file);
      return wrong ? [`${source.file}:${found.line} ${wrong}`] : [];
    });
  });
}

function judge(room: Room, { specifier }: Import, file: string): string | undefined {
  const target = resolveImport(specifier, file);
  if (target === undefined) return judgePackage(room, specifier);
  const other = roomOf(target);
  if (other === room.name || other === undefined) return undefined;
  if (!room.rooms.includes(other)) return `${room.name} may not import ${other}: ${specifier}`;
  if (!specifier.startsWith('#')) return `another room is imported as #${other}/…: ${specifier}`;
  return undefined;
}

function judgePackage(room: Room, specifier: string): string | undefined {
  const forbidden =
    room.packages === 'none' || (room.packages === 'no-astro' && isAstro(specifier));
  return forbidden ? `${room.name} may not import the package ${specifier}` : undefined;
}

function isAstro(specifier: string): boolean {
  return /^(astro$|astro[:/]|@astrojs\/)/.test(specifier);
}
