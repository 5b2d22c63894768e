/** A block of code in the handbook that shows what a clerk writes, and where. */
export interface Example {
  /** The text of the nearest heading above it, empty at the head of a page. */
  readonly heading: string;
  /** The language of the block: yaml, md, mdx, text. */
  readonly language: string;
  /** A path of the content folder, or a collection whose entry the block is a part of; undefined for other code. */
  readonly place: string | undefined;
  readonly text: string;
}

const fence = /^(`{3,})(\w*)(?: (.+))?$/;

/** The blocks of code of a page, in order. */
export function examplesIn(markdown: string): Example[] {
  const examples: Example[] = [];
  let heading = '';
  let open: { readonly mark: string; readonly example: Omit<Example, 'text'> } | undefined;
  let text: string[] = [];
  for (const line of markdown.split('\n')) {
    if (open && line === open.mark) {
      examples.push({ ...open.example, text: text.join('\n') });
      open = undefined;
    } else if (open) {
      text.push(line);
    } else {
      const [, mark, language = '', place] = fence.exec(line) ?? [];
      if (mark !== undefined) {
        open = { mark, example: { heading, language, place } };
        text = [];
      }
      heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
    }
  }
  return examples;
}

/** The page with the place of each block as a sentence before it, because Markdown shows only the code. */
export function withPlaces(markdown: string, sentence: (place: string, language: string) => string) {
  return markdown.replaceAll(
    /^(`{3,})(\w+) (.+)$/gm,
    (_, mark: string, language: string, place: string) =>
      `${sentence(place, language)}\n\n${mark}${language}`,
  );
}
