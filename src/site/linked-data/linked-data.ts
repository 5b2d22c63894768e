/** A thing in the vocabulary of schema.org. What is not known is left undefined and does not appear. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: LinkedValue;
}

type LinkedValue = string | number | LinkedData | readonly LinkedValue[] | undefined;

/**
 * Things as JSON-LD, undefined where there are none. The text may stand inside a `<script>`: no
 * `<` is left in it that could end the element or open a comment, whatever the texts hold.
 */
export function linkedDataJson(things: readonly LinkedData[]): string | undefined {
  if (things.length === 0) return undefined;
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return json.replaceAll('<', String.raw`\u003c`);
}

/** A list as a value: nothing where it is empty. */
export function listed<T extends LinkedValue>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}
