import { documentTypes } from '#domain/document-type.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { attachmentViews } from '../attachments.ts';
import { longDate } from '../dates.ts';
import { linkToId, officeName, type SiteContext } from '../site-context.ts';
import type { AttachmentView, FactView, GazetteHeadView, NameView } from '../view.ts';

type NumberedFields = Extract<
  ArchiveEntry<'directives' | 'resolutions'>['fields'],
  { readonly signed: unknown }
>;

/** The block a numbered document opens with. */
export function gazetteHead(site: SiteContext, fields: NumberedFields): GazetteHeadView {
  const body = site.index.entry('bodies', fields.body);
  return {
    body: { ...linkToId(site, 'bodies', fields.body), label: body.fields.name },
    number: fields.number,
    place: site.index.entry('places', body.fields.place).fields.name,
    date: longDate(fields.signed),
    type: sentenceCase(documentTypes[fields.type].word),
    subject: fields.subject,
  };
}

/** The key facts of a numbered document; what is not known is said to be so. */
export function numberedFacts(site: SiteContext, fields: NumberedFields): FactView[] {
  const { t } = site;
  const known = (label: string, value: NameView): FactView => ({ label, values: [value] });
  const date = (label: string, value: Parameters<typeof longDate>[0] | undefined): FactView =>
    value
      ? known(label, { label: sentenceCase(longDate(value).text) })
      : { label, values: [{ label: t('unknown') }], missing: true };
  const facts: FactView[] = [
    known(t('fact.number'), { label: fields.number }),
    known(t('fact.type'), { label: sentenceCase(documentTypes[fields.type].word) }),
    known(t('fact.issuer'), linkToId(site, 'bodies', fields.body)),
    date(t('fact.signed'), fields.signed),
    date(t('fact.effective'), fields.effective),
  ];
  if (fields.ended) facts.push(date(t('fact.ended'), fields.ended));
  if (fields.term !== undefined) facts.push(known(t('fact.term'), { label: fields.term }));
  facts.push(signerFact(site, fields));
  return facts;
}

function signerFact(site: SiteContext, { signer }: NumberedFields): FactView {
  const label = site.t('fact.signer');
  if (!signer) return { label, values: [{ label: site.t('unknown') }], missing: true };
  const offices = signer.offices.map((office) => officeName(site, office).label).join(', ');
  return {
    label,
    values: [linkToId(site, 'people', signer.person)],
    ...(offices && { note: offices }),
  };
}

/** The files offered with a numbered document. */
export function attachmentsOf(
  site: SiteContext,
  entry: ArchiveEntry<'directives' | 'resolutions'>,
): AttachmentView[] {
  return 'attachments' in entry.fields
    ? attachmentViews(site, entry, entry.fields.attachments)
    : [];
}
