import { fixedAddresses } from '#domain/address.ts';
import type { StringKey } from '#i18n/keys.ts';
import type { SiteContext } from '../site-context.ts';
import type { FrameView, NameView } from '../view.ts';
import { frameView, siteView } from './frame.ts';

/** What is done so that everybody can read the site, what was tested, and what falls short. */
export interface AccessibilityView {
  readonly intro: string;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly points: readonly string[];
  }[];
  /** Before the ways to reach the publisher; says so where there are none. */
  readonly contactText: string;
  readonly contact: readonly NameView[];
}

const parts = [
  {
    id: 'da-lam',
    title: 'access.measures',
    points: [
      'access.measures.script',
      'access.measures.keyboard',
      'access.measures.zoom',
      'access.measures.states',
      'access.measures.pictures',
      'access.measures.network',
    ],
  },
  {
    id: 'da-kiem-tra',
    title: 'access.tested',
    points: ['access.tested.automatic', 'access.tested.keyboard', 'access.tested.people'],
  },
  {
    id: 'chua-tot',
    title: 'access.limits',
    points: [
      'access.limits.files',
      'access.limits.search',
      'access.limits.texts',
      'access.limits.language',
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: StringKey;
  readonly points: readonly StringKey[];
}[];

/** The statement on accessibility. */
export function accessibilityView(site: SiteContext): AccessibilityView {
  const { t } = site;
  const { publisher, contact } = siteView(site);
  const named = { publisher: publisher.label };
  return {
    intro: t('access.intro', named),
    parts: parts.map(({ id, title, points }) => ({
      id,
      title: t(title),
      points: points.map((point) => t(point)),
    })),
    contactText: contact.length > 0 ? t('access.contact.text', named) : t('access.contact.none'),
    contact,
  };
}

/** The frame of that page. */
export function accessibilityFrame(site: SiteContext): FrameView {
  const { publisher } = site.archive.settings;
  return frameView(site, {
    title: site.t('nav.accessibility'),
    description: site.t('access.intro', { publisher: publisher.name }),
    address: fixedAddresses.accessibility,
    breadcrumbs: [],
  });
}
