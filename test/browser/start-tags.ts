/** A start tag of a page: lower-case names, attribute values with their character references resolved. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const startTag = /<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const noMarkup =
  /<!--.*?-->|(<(script|style|textarea|title)\b(?:[^"'>]|"[^"]*"|'[^']*')*>).*?<\/\2\s*>/gis;

/** Reads the start tags of well-formed HTML in their order, none of those in comments and scripts. */
export function startTags(html: string): StartTag[] {
  const markup = html.replace(noMarkup, (_, tag: string | undefined) => tag ?? '');
  return Array.from(markup.matchAll(startTag), ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(rest),
  }));
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}
