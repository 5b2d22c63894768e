import type { Random } from './random.ts';

/** A file of the content folder. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

/** One way to make a mistake: gives the text with the mistake in it, undefined where it cannot be made. */
export interface Fault {
  readonly kind: string;
  make(file: ContentFile, random: Random, files: readonly ContentFile[]): string | undefined;
}

/** Puts something in the place of one match of a pattern, chosen at random. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replacement: (match: RegExpExecArray) => string | undefined,
): string | undefined {
  const match = random.pick([...text.matchAll(pattern)]);
  const value = match && replacement(match);
  if (match === undefined || value === undefined || value === match[0]) return undefined;
  return text.slice(0, match.index) + value + text.slice(match.index + match[0].length);
}

/** The text from the body on; records have none. */
export function inBody(
  { name, text }: ContentFile,
  change: (body: string) => string | undefined,
): string | undefined {
  if (!/\.mdx?$/.test(name)) return undefined;
  const at = text.indexOf('\n---\n', 4) + 5;
  const body = change(text.slice(at));
  return body === undefined ? undefined : text.slice(0, at) + body;
}
