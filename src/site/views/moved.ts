import { pathTo, type SiteContext } from '../site-context.ts';
import type { FrameView } from '../view.ts';
import { frameView } from './frame.ts';

/** What stands at an old address. */
export interface MovedView {
  /** Where the page is now. */
  readonly href: string;
}

/** The page that leads on from an old address. */
export function movedView(site: SiteContext, to: string): MovedView {
  return { href: pathTo(site, to) };
}

/** Its frame, which names the new address as the one that counts. */
export function movedFrame(site: SiteContext, to: string): FrameView {
  const title = site.t('moved.title');
  return frameView(site, {
    title,
    description: title,
    address: to,
    noindex: true,
    untranslated: true,
  });
}
