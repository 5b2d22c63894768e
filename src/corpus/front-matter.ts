import { readYaml, type YamlText } from './yaml.ts';

/** A text with front matter, taken apart. */
export interface FrontMatterText {
  /** Parsed when it is asked for: whoever wants only the body does not wait for it. */
  readonly yaml: YamlText;
  readonly body: string;
  /** Line of the file on which the body begins, counting from 1. */
  readonly bodyLine: number;
}

const block = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Takes front matter and body apart; undefined when the text does not open with a closed `---` block. */
export function splitFrontMatter(text: string): FrontMatterText | undefined {
  const match = block.exec(text);
  if (!match) return undefined;
  let yaml: YamlText | undefined;
  return {
    get yaml() {
      return (yaml ??= readYaml(match[1] ?? '', 2));
    },
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - (match[0].endsWith('\n') ? 0 : 1),
  };
}
