/** The texts of the search page for its script, from the string table, by their names there. */
export type PageWords = (
  name: WordName,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Every text that the script needs; the page hands them over as one object. */
export const wordNames = [
  'count',
  'none',
  'noneWithFilters',
  'nearOnly',
  'partlyNear',
  'busy',
  'busyLong',
  'partial',
  'failed',
  'offline',
  'exporting',
  'exported',
  'suggested',
  'passage',
  'previous',
  'next',
  'pageNumber',
  'moreValues',
] as const;
export type WordName = (typeof wordNames)[number];

/** Reads the texts of the page; throws where one is missing. */
export function readWords(json: string): PageWords {
  const table = JSON.parse(json) as Readonly<Partial<Record<WordName, string>>>;
  const missing = wordNames.filter((name) => table[name] === undefined);
  if (missing.length > 0) throw new Error(`search page: no text for ${missing.join(', ')}`);
  return (name, values = {}) =>
    (table[name] ?? '').replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** An element of the page that its script cannot do without; throws where it is missing. */
export function required<E extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => E,
): E {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`search page: no ${selector}`);
  return element;
}

/** A copy of the one element in a template. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`search page: empty #${template.id}`);
  return element;
}

/** Writes a text into a part of a copied template, or takes the part out where there is none. */
export function fillPart(element: Element, part: string, text: string | undefined): void {
  const target = required(element, `[data-part="${part}"]`, HTMLElement);
  if (text === undefined || text === '') target.remove();
  else target.textContent = text;
}
