import { fixedAddresses } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import type { FrameView } from '../view.ts';
import { frameView } from './frame.ts';

/** Everything the page says is in its words. */
export type OfflineView = Readonly<Record<string, never>>;

/** The frame of the page for readers without a network, which nobody looks for. */
export function offlineFrame(site: SiteContext): FrameView {
  return frameView(site, {
    title: site.t('offline.title'),
    description: site.t('offline.text'),
    address: fixedAddresses.offline,
    breadcrumbs: [],
    noindex: true,
  });
}
