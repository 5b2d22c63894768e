import { isRelative } from './links.ts';
import type { NodeShaper } from './shaping.ts';
import type { PictureRef } from './facts.ts';
import { text, type TextNode } from './text-node.ts';

/** A picture; of one whose address is not allowed its description remains, and it counts as a link. */
export const shapePicture: NodeShaper = (node, shaping, parent) => {
  const { url = '', title } = shaping.targetOf(node);
  const alt = node.alt ?? '';
  if (!/^https?:\/\//i.test(url) && !isRelative(url)) {
    shaping.facts.links.push({ href: url, ...shaping.placeOf(node, parent) });
    return [text(alt)];
  }
  const picture: PictureRef = {
    src: decoded(url),
    alt,
    ...readCaption(title ?? ''),
    inline: parent.type !== 'figure',
    ...shaping.placeOf(node, parent),
  };
  shaping.facts.pictures.push(picture);
  return [shaping.options.picture?.(picture) ?? text(alt)];
};

/** A paragraph that holds only pictures is no paragraph: each becomes a figure. */
export const shapeParagraph: NodeShaper = (node, shaping) => {
  const children = node.children ?? [];
  const pictures = children.filter(isPicture);
  if (pictures.length === 0 || children.some((child) => !isPicture(child) && !isBlank(child))) {
    shaping.shapeChildren(node);
    return [node];
  }
  const figures: TextNode = { ...node, type: 'figure', children: pictures };
  shaping.shapeChildren(figures);
  return figures.children ?? [];
};

/** Notes the picture of a `<Figure>`. */
export const findComponentPicture: NodeShaper = (node, shaping, parent) => {
  if (node.name === 'Figure') {
    const read = (name: string): string => {
      const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
      return typeof value === 'string' ? value : '';
    };
    const place = shaping.placeOf(node, parent);
    shaping.facts.pictures.push({
      src: decoded(read('src')),
      alt: read('alt'),
      inline: false,
      ...place,
    });
  }
  shaping.shapeChildren(node);
  return [node];
};

/** Takes "Chú thích | Nguyễn Văn Mẫu" apart at its last bar. */
function readCaption(title: string): { caption?: string; credit?: string } {
  const bar = title.lastIndexOf('|');
  const caption = (bar < 0 ? title : title.slice(0, bar)).trim();
  const credit = bar < 0 ? '' : title.slice(bar + 1).trim();
  return { ...(caption === '' ? {} : { caption }), ...(credit === '' ? {} : { credit }) };
}

function isPicture({ type }: TextNode): boolean {
  return type === 'image' || type === 'imageReference';
}

function isBlank(node: TextNode): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value?.trim() === '');
}

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
