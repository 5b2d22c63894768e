import { evaluate } from 'satteri';
import { escapeAttribute, escapeText } from '#markdown/html-writer.ts';
import { citationScheme, features, textPlugin } from '#markdown/plugins.ts';
import type { RenderOptions } from '#markdown/render.ts';
import type { PictureRef } from '#markdown/text-facts.ts';

type Properties = Readonly<Record<string, unknown>>;
/** HTML that is ready; everything else is a text to be escaped. */
class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/**
 * Renders an MDX text as the page does: compiled with the plugin, its components handed in. The
 * elements become HTML without line feeds between them.
 */
export function renderMdx(markdown: string, options: RenderOptions): string {
  const { provisions, labels } = options;
  const plugin = textPlugin({ provisions: () => provisions, labels: () => labels });
  const { default: content } = evaluate(markdown, {
    Fragment: 'fragment',
    jsx: write,
    jsxs: write,
    features,
    mdastPlugins: [plugin],
    fileURL: new URL('file:///content/text.mdx'),
    elementAttributeNameCase: 'html',
  }) as { default: (props: Properties) => unknown };
  const a = (properties: Properties): Html => {
    const href = String(properties['href']);
    if (!href.startsWith(citationScheme)) return write('a', properties);
    const address = options.resolveCitation(decodeURI(href.slice(citationScheme.length)));
    return address === undefined
      ? write('fragment', properties)
      : write('a', { ...properties, href: address });
  };
  const Figure = ({ src, alt, caption, credit, inline }: Properties): Html => {
    const picture = { src, alt, caption, credit, inline: inline === true } as PictureRef;
    return new Html(options.renderPicture(picture));
  };
  const html = writeChild(content({ components: { a, Figure } }));
  return html
    .replace(/\n(?=<)/g, '')
    .replace(/(?<=>)\n/g, '')
    .trim();
}

function write(type: unknown, properties: unknown): Html {
  const props = properties as Properties;
  if (typeof type === 'function') return (type as (props: Properties) => Html)(props);
  const { children, ...attributes } = props;
  const inner = writeChild(children);
  if (type === 'fragment') return new Html(inner);
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  const isVoid = type === 'br' || type === 'hr';
  return new Html(`<${String(type)}${written}>${isVoid ? '' : `${inner}</${String(type)}>`}`);
}

function writeChild(child: unknown): string {
  if (Array.isArray(child)) return child.map(writeChild).join('');
  if (child instanceof Html) return child.html;
  return typeof child === 'string' ? escapeText(child) : '';
}
