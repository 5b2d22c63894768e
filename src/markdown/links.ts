import type { NodeShaper } from './shaping.ts';
import type { TextNode } from './text-node.ts';

/** Lets through the links that may stand in a text; of another, its words remain. */
export const shapeLink: NodeShaper = (node, shaping, parent) => {
  const { url = '', title } = shaping.targetOf(node);
  shaping.facts.links.push({ href: url, ...shaping.placeOf(node, parent) });
  if (shaping.isInLink || !isAllowedLink(url)) {
    shaping.shapeChildren(node);
    return node.children ?? [];
  }
  shaping.isInLink = true;
  shaping.shapeChildren(node);
  shaping.isInLink = false;
  const href = shaping.options.resolveLink?.(url) ?? url;
  const link: TextNode = { type: 'link', url: href, children: node.children ?? [] };
  return [title ? { ...link, title } : link];
};

/** Whether a link may stand in a text: the open web, mail, telephone, this site and this page. */
export function isAllowedLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href) || isRelative(href);
}

/** Whether an address is a path or an anchor, without a scheme and without another host. */
export function isRelative(href: string): boolean {
  // Browsers drop blanks and control characters before they look for "javascript:".
  const bare = href.replace(/[\p{Cc}\s]/gu, '').replaceAll('\\', '/');
  return !bare.startsWith('//') && !/^[a-z][a-z0-9+.-]*:/i.test(bare);
}
