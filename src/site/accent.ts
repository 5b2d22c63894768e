/** A colour as three channels from 0 to 255. */
type Colour = readonly [number, number, number];

/** The papers of the two schemes, as src/styles/tokens.css has them. */
const papers = { light: [251, 250, 247], dark: [22, 19, 17] } as const satisfies Record<
  string,
  Colour
>;
const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** Links are text: 7 to 1 is what WCAG 2.2 asks of text at its highest level. */
const wantedContrast = 7;

/**
 * The style sheet that gives a site its publisher's accent. The colour is darkened on light paper and
 * lightened on dark paper until it can be read there, so that no choice makes a site illegible.
 * @param accent as `#rrggbb`
 */
export function accentStyles(accent: string): string {
  const colour = parseColour(accent);
  const light = legible(colour, papers.light, black);
  const dark = legible(colour, papers.dark, white);
  return `@media screen{:root{--accent:light-dark(${format(light)},${format(dark)})}}\n`;
}

/** An accent as it may stand on light paper: darkened until it can be read there. Both as `#rrggbb`. */
export function accentOnPaper(accent: string): string {
  return format(legible(parseColour(accent), papers.light, black));
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Reads `#rrggbb`. */
export function parseColour(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function legible(colour: Colour, paper: Colour, towards: Colour): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (contrastOf(mixed, paper) >= wantedContrast) return mixed;
  }
  return towards;
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] * (1 - share) + b[index] * share);
  return [channel(0), channel(1), channel(2)];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function format(colour: Colour): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
