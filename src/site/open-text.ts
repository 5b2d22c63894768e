import { getImage } from 'astro:assets';
import { getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { hasProvisions } from '#corpus/collections.ts';
import { originalLanguage } from '#i18n/languages.ts';
import { translator, type Translate } from '#i18n/translator.ts';
import type { PictureRef } from '#markdown/text-facts.ts';
import { renderText } from '#markdown/render.ts';
import type { ArchiveEntry } from './archive.ts';
import { citationLink } from './citation-link.ts';
import { readBody } from './entry-body.ts';
import { escapeHtml } from './escape-html.ts';
import { textLink } from './text-link.ts';
import type { PageText } from './pages/page.ts';
import { pictureSizes, pictureWidths } from './picture-sizes.ts';
import { translatedText } from './shown-text.ts';
import type { SiteContext } from './site-context.ts';
import { explainedIn } from './terms.ts';
import { textLabels } from './text-labels.ts';
import type { TextView } from './text-view.ts';
import type { TargetView } from './view.ts';
import { targetView } from './views/target.ts';

/** The text of a page, ready to be shown: HTML made from Markdown, or the component that MDX became. */
export async function openText(site: SiteContext, text: PageText): Promise<TextView> {
  if ('html' in text) return text;
  const { entry } = text;
  const translated = translatedText(site, entry);
  if (!translated && entry.text?.format === 'mdx') return openMdx(site, entry);
  // What a text is dressed in is in its language: one voice reads both.
  const t = translated ? site.t : translator(originalLanguage);
  const pictures = await pictureHtml(t, entry);
  const { html } = renderText(readBody(site, translated ?? entry), {
    provisions: !translated && hasProvisions(entry.collection, entry.fields),
    labels: textLabels(t),
    resolveCitation: (number) => citationLink(site, entry, number),
    resolveLink: (href) => textLink(site, href),
    renderPicture: (picture) => pictures(picture),
    explained: translated ? undefined : explainedIn(site),
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
      language: originalLanguage,
      pictures: entry.pictures,
      targets: targetsOf(site, entry),
      resolveCitation: (number) => citationLink(site, entry, number),
      resolveLink: (href) => textLink(site, href),
    },
  };
}

function targetsOf({ t }: SiteContext, { fields }: ArchiveEntry): TargetView[] {
  return 'targets' in fields ? fields.targets.map((target) => targetView(t, target)) : [];
}

/** Makes every picture of an entry in its sizes, so that the text can be written in one go. */
async function pictureHtml(
  t: Translate,
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
    const words = [caption, credit === undefined ? undefined : t('picture.credit', { credit })];
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
