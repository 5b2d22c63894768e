import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { longDate } from '../dates.ts';
import { linkToId, officeName, type SiteContext } from '../site-context.ts';
import type { DirectiveView, FactView, NameView } from '../view.ts';
import { documentView } from './document.ts';
import { effectHistory } from './effect-history.ts';
import { itemView } from './item.ts';
import { attachmentsOf, gazetteHead, numberedFacts } from './numbered.ts';
import { issuerName, taskViews } from './task.ts';

type DirectiveFields = ArchiveEntry<'directives'>['fields'];

/** The page of a directive: who asks whom for what by when, first. */
export function directiveView(site: SiteContext, entry: ArchiveEntry<'directives'>): DirectiveView {
  const { fields } = entry;
  const conference =
    fields.conference === undefined
      ? undefined
      : site.index.entry('conferences', fields.conference);
  const siblings = conference ? (site.index.byConference.get(conference.id) ?? []) : [];
  return {
    ...documentView(site, entry, 'directive', directiveFacts(site, fields)),
    ...('signed' in fields && { head: gazetteHead(site, { ...entry, fields }) }),
    effect: 'signed' in fields ? effectHistory(site, entry.id, fields) : [],
    issuer: {
      name: issuerName(site, fields),
      offices: fields.issuer.offices.map((office) => officeName(site, office)),
    },
    addressees: addresseeNames(site, fields),
    tasks: taskViews(site, entry),
    ...(conference && { conference: itemView(site, conference) }),
    related: siblings.filter(({ id }) => id !== entry.id).map((other) => itemView(site, other)),
    attachments: attachmentsOf(site, entry),
  };
}

function addresseeNames(site: SiteContext, { addressees }: DirectiveFields): NameView[] {
  return addressees.flatMap(({ body, place }) => {
    if (body) return [linkToId(site, 'bodies', body)];
    return place ? [linkToId(site, 'places', place)] : [];
  });
}

/** The key facts beside who asks whom, which the page tells first. */
function directiveFacts(site: SiteContext, fields: DirectiveFields): FactView[] {
  const { t } = site;
  const conference: FactView[] =
    fields.conference === undefined
      ? []
      : [
          {
            label: t('fact.conference'),
            values: [linkToId(site, 'conferences', fields.conference)],
          },
        ];
  if ('signed' in fields) return [...numberedFacts(site, fields), ...conference];
  const date: FactView = {
    label: t('fact.date'),
    values: [{ label: sentenceCase(longDate(site.t, fields.date).text) }],
    ...(fields.date.precision !== 'day' && { note: t(`fact.date.${fields.date.precision}`) }),
  };
  return [date, ...conference];
}
