import { accentOnPaper } from '../accent.ts';
import type { DatedEntry } from '../archive.ts';
import { dateOf } from '../archive-index.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import { longDate } from '../dates.ts';
import type { SiteContext } from '../site-context.ts';
import { issuerOf, kindLabel } from '../views/item.ts';

/** What is told in the picture that stands for a page. */
export interface PictureSubject {
  /** What it is: 'Nghị quyết', 'Hội nghị'. */
  readonly kind?: string;
  readonly number?: string;
  readonly title: string;
  /** Who stands behind it, and when. */
  readonly lines: readonly string[];
  readonly publisher: string;
  readonly host: string;
  /** `#rrggbb`, dark enough to be read on paper. */
  readonly accent: string;
}

/** The accent of src/styles/tokens.css, for a publisher that has none of its own. */
const usualAccent = '#9a1b1e';

/** The picture of a document. A numbered one goes by its subject, because its number stands above. */
export function documentSubject(site: SiteContext, entry: DatedEntry): PictureSubject {
  const { fields } = entry;
  const issuer = issuerOf(site, entry);
  const date = sentenceCase(longDate(site.t, dateOf(entry)).text);
  return {
    kind: kindLabel(site, entry),
    ...('number' in fields && { number: fields.number }),
    title: 'subject' in fields ? fields.subject : fields.title,
    lines: issuer ? [issuer.label, date] : [date],
    ...publisherOf(site),
  };
}

/** The picture of every other page. */
export function siteSubject(site: SiteContext): PictureSubject {
  const { title, tagline } = site.archive.settings;
  return { title, lines: [tagline], ...publisherOf(site) };
}

/** What the picture says, for those who cannot see it. */
export function pictureText({ kind, number, title, lines, publisher }: PictureSubject): string {
  const head = [kind, number].filter((part) => part !== undefined).join(' ');
  return [...(head ? [head] : []), title, ...lines, publisher].join('. ');
}

function publisherOf({
  archive,
  origin,
}: SiteContext): Pick<PictureSubject, 'publisher' | 'host' | 'accent'> {
  const { publisher, accent = usualAccent } = archive.settings;
  return { publisher: publisher.name, host: new URL(origin).host, accent: accentOnPaper(accent) };
}
