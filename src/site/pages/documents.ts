import { addressOf } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import { conferenceView } from '../views/conference.ts';
import { directiveView } from '../views/directive.ts';
import { documentFrame, referenceFrame } from '../views/document-frame.ts';
import { referenceView } from '../views/reference.ts';
import { resolutionView } from '../views/resolution.ts';
import type { SitePage } from './page.ts';

/** The pages of everything published here with a text, and of what is only cited. */
export function* documentPages(site: SiteContext): Generator<SitePage> {
  const { conferences, directives, resolutions, references } = site.archive.entries;
  for (const entry of conferences) {
    yield {
      address: addressOf('conferences', entry.id),
      layout: 'conference',
      contents: () => ({
        frame: documentFrame(site, entry),
        view: conferenceView(site, entry),
        text: { entry },
      }),
    };
  }
  for (const entry of directives) {
    yield {
      address: addressOf('directives', entry.id),
      layout: 'directive',
      contents: () => ({
        frame: documentFrame(site, entry),
        view: directiveView(site, entry),
        text: { entry },
      }),
    };
  }
  for (const entry of resolutions) {
    yield {
      address: addressOf('resolutions', entry.id),
      layout: 'resolution',
      contents: () => ({
        frame: documentFrame(site, entry),
        view: resolutionView(site, entry),
        text: { entry },
      }),
    };
  }
  for (const entry of references) {
    yield {
      address: addressOf('references', entry.id),
      layout: 'reference',
      contents: () => {
        const view = referenceView(site, entry);
        return { frame: referenceFrame(site, entry, view), view };
      },
    };
  }
}
