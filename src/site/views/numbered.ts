import type { CivilDate } from '#domain/civil-date.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { ArchiveEntry } from '../archive.ts';
import { attachmentViews } from '../attachments.ts';
import { longDate } from '../dates.ts';
import { fullNameIn, told, translationOf } from '../names.ts';
import { linkTo, linkToId, officeName, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import type { AttachmentView, FactView, GazetteHeadView, NameView } from '../view.ts';

type NumberedFields = Extract<
  ArchiveEntry<'directives' | 'resolutions'>['fields'],
  { readonly signed: unknown }
>;

type NumberedEntry = ArchiveEntry<'directives' | 'resolutions'> & {
  readonly fields: NumberedFields;
};

/** The block a numbered document opens with. */
export function gazetteHead(site: SiteContext, entry: NumberedEntry): GazetteHeadView {
  const { fields } = entry;
  const body = site.index.entry('bodies', fields.body);
  const subject = told(site, translationOf(site, entry).subject, fields.subject);
  return {
    body: { href: linkTo(site, body).href, ...fullNameIn(site, body) },
    number: fields.number,
    place: fullNameIn(site, site.index.entry('places', body.fields.place)).label,
    date: longDate(site.t, fields.signed),
    type: typeName(site.t, fields.type),
    subject: subject.label,
    ...(subject.lang !== undefined && { subjectLang: subject.lang }),
  };
}

/** The key facts of a numbered document; what is not known is said to be so. */
export function numberedFacts(site: SiteContext, fields: NumberedFields): FactView[] {
  const { t } = site;
  const known = (label: string, value: NameView): FactView => ({ label, values: [value] });
  const date = (label: string, value: CivilDate | undefined): FactView =>
    value
      ? known(label, { label: sentenceCase(longDate(site.t, value).text) })
      : { label, values: [{ label: t('unknown') }], missing: true };
  const facts: FactView[] = [
    known(t('fact.number'), { label: fields.number }),
    known(t('fact.type'), { label: typeName(t, fields.type) }),
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
  const held = signer.offices.map((office) => officeName(site, office));
  const offices = held.map(({ label }) => label).join(', ');
  const lang = held.find((office) => office.lang !== undefined)?.lang;
  return {
    label,
    values: [linkToId(site, 'people', signer.person)],
    ...(offices && { note: offices, ...(lang !== undefined && { noteLang: lang }) }),
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
