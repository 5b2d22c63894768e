import { getImage } from 'astro:assets';
import { getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { hasProvisions } from '#corpus/collections.ts';
import type { PictureRef } from '#markdown/text-facts.ts';
import { renderText } from '#markdown/render.ts';
import type { ArchiveEntry } from './archive.ts';
import { citationLink } from './citation-link.ts';
import { readBody } from './entry-body.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageText } from './pages/page.ts';
import { pictureSizes, pictureWidths } from './picture-sizes.ts';
import { pathTo, type SiteContext } from './site-context.ts';
import { textLabels } from './text-labels.ts';
import type { TextView } from './text-view.ts';
import type { TargetView } from './view.ts';
import { targetView } from './views/target.ts';

/** The text of a page, ready to be shown: HTML made from Markdown, or the component that MDX became. */
export async function openText(site: SiteContext, text: PageText): Promise<TextView> {
  if ('html' in text) return text;
  const { entry } = text;
  if (entry.text?.format === 'mdx') return openMdx(site, entry);
  const pictures = await pictureHtml(site, entry);
  const { html } = renderText(readBody(site, entry), {
    provisions: hasProvisions(entry.collection, entry.fields),
    labels: textLabels(site.t),
    resolveCitation: (number) => citationLink(site, entry, number),
    resolveLink: (href) => linkHref(site, href),
    renderPicture: (picture) => pictures(picture),
  });
  return { html };
}

async function openMdx(site: SiteContext, entry: ArchiveEntry): Promise<TextView> {
  const stored = await getEntry(entry.collection, entry.id);
  if (!stored) throw new Error(`no entry ${entry.collection}/${entry.id}`);
  const { Content } = await render(stored);
  return {
    Content,
    circumstances: {
      pictures: entry.pictures,
      targets: targetsOf(site, entry),
      resolveCitation: (number) => citationLink(site, entry, number),
      resolveLink: (href) => linkHref(site, href),
    },
  };
}

function targetsOf({ t }: SiteContext, { fields }: ArchiveEntry): TargetView[] {
  return 'targets' in fields ? fields.targets.map((target) => targetView(t, target)) : [];
}

/** Links within the site are written from its root, whatever path it is published under. */
function linkHref(site: SiteContext, href: string): string {
  return href.startsWith('/') ? pathTo(site, href) : href;
}

/** Makes every picture of an entry in its sizes, so that the text can be written in one go. */
async function pictureHtml(
  site: SiteContext,
  entry: ArchiveEntry,
): Promise<(picture: PictureRef) => string> {
  const images = new Map<string, string>();
  for (const [src, metadata] of Object.entries(entry.pictures))
    images.set(src, await imageAttributes(metadata));
  return ({ src, alt, caption, credit, inline }) => {
    const attributes = images.get(src);
    if (attributes === undefined) throw new Error(`${entry.file}: no picture ${src}`);
    const image = `<img ${attributes} alt="${escapeHtml(alt)}">`;
    if (inline) return image;
    const words = [
      caption,
      credit === undefined ? undefined : site.t('picture.credit', { credit }),
    ];
    const told = words
      .filter((word) => word !== undefined)
      .map(escapeHtml)
      .join(' ');
    return `<figure class="figure">${image}${told ? `<figcaption>${told}</figcaption>` : ''}</figure>`;
  };
}

async function imageAttributes(src: ImageMetadata): Promise<string> {
  const image = await getImage({
    src,
    widths: pictureWidths.filter((width) => width <= src.width),
    sizes: pictureSizes,
  });
  const attributes: Record<string, unknown> = {
    src: image.src,
    srcset: image.srcSet.attribute || undefined,
    ...image.attributes,
    loading: 'lazy',
    decoding: 'async',
  };
  return Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && name !== 'alt')
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');
}
