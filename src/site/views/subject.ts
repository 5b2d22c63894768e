import { tasksOfAddress } from '#domain/address.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { ExistenceSpan } from '#domain/existence.ts';
import { sentenceCase } from '#domain/vietnamese.ts';
import type { Translate } from '#i18n/translator.ts';
import type { ArchiveEntry } from '../archive.ts';
import { longDate, shortDate } from '../dates.ts';
import { followedTasks } from '../followed-tasks.ts';
import { fullNameIn, noteIn, told, translationOf } from '../names.ts';
import { linkTo, linkToId, officeName, pathTo, type SiteContext } from '../site-context.ts';
import type { ItemGroupView } from '../list-view.ts';
import type { FactView, NameView, SubjectView } from '../view.ts';
import { attachedGroup, subjectList, type SubjectName } from './attached-lists.ts';
import { taskSelection } from './task.ts';
import { bodyNotices, placeNotices } from './notices.ts';

/** The page of a body: what it is, and everything it met for, issued or was asked. */
export function bodyView(site: SiteContext, entry: ArchiveEntry<'bodies'>): SubjectView {
  const { t } = site;
  const { fields, id } = entry;
  const below = site.archive.entries.bodies.filter((other) => other.fields.parent === id);
  const facts: FactView[] = [
    { label: t('fact.bodyKind'), values: [{ label: t(`body.${fields.kind}`) }] },
    { label: t('fact.level'), values: [{ label: t(`level.${fields.level}`) }] },
    { label: t('fact.place'), values: [linkToId(site, 'places', fields.place)] },
    ...(fields.parent
      ? [{ label: t('fact.parent'), values: [linkToId(site, 'bodies', fields.parent)] }]
      : []),
    ...listFact(
      t('fact.below'),
      below.map((other) => linkTo(site, other)),
    ),
    ...existenceFacts(site, fields.existence),
    ...listFact(
      t('fact.successors'),
      fields.successors.map((to) => linkToId(site, 'bodies', to)),
    ),
    ...listFact(t('fact.predecessors'), predecessors(site, 'bodies', id)),
    ...aliasFact(site, entry, [...fields.abbreviations, ...fields.aliases]),
  ];
  return {
    kind: 'body',
    kindLabel: t('kind.body'),
    ...nameOfSubject(site, entry),
    facts,
    notices: bodyNotices(site, id),
    groups: groupsByKind(site, entry),
    ...tasksOf(site, 'bodies', id),
    ...noteIn(site, entry),
    sources: [],
  };
}

/** The page of a person: offices as they are known, and everything said or signed. */
export function personView(site: SiteContext, entry: ArchiveEntry<'people'>): SubjectView {
  const { t } = site;
  const { fields } = entry;
  return {
    kind: 'person',
    kindLabel: t('kind.person'),
    ...nameOfSubject(site, entry),
    facts: fields.offices.map((office) => ({
      label: t('fact.office'),
      values: [officeName(site, office)],
      note: officeNote(site, office),
    })),
    notices: [],
    groups: groupsByKind(site, entry),
    ...noteIn(site, entry),
    sources: [],
  };
}

/** The page of a place: its lifetime, what it became, and what concerns it. */
export function placeView(site: SiteContext, entry: ArchiveEntry<'places'>): SubjectView {
  const { t } = site;
  const { fields, id } = entry;
  const bodies = site.archive.entries.bodies.filter((body) => body.fields.place === id);
  const successors = fields.successors.map(({ to, part }): NameView => {
    const link = linkToId(site, 'places', to);
    return part ? { ...link, label: t('place.partly', { name: link.label }) } : link;
  });
  const facts: FactView[] = [
    { label: t('fact.level'), values: [{ label: t(`level.${fields.level}`) }] },
    ...(fields.parent
      ? [{ label: t('fact.within'), values: [linkToId(site, 'places', fields.parent)] }]
      : []),
    ...(fields.code === undefined
      ? []
      : [{ label: t('fact.code'), values: [{ label: fields.code }] }]),
    ...existenceFacts(site, fields.existence),
    ...listFact(t('fact.successors'), successors),
    ...listFact(t('fact.predecessors'), predecessors(site, 'places', id)),
    ...listFact(
      t('fact.bodies'),
      bodies.map((body) => linkTo(site, body)),
    ),
    ...aliasFact(site, entry, fields.aliases),
  ];
  return {
    kind: 'place',
    kindLabel: t('kind.place'),
    ...nameOfSubject(site, entry),
    facts,
    notices: placeNotices(site, id),
    groups: groupsByKind(site, entry),
    ...tasksOf(site, 'places', id),
    ...noteIn(site, entry),
    sources: fields.sources,
  };
}

/** The page of a topic, with the topics it encompasses. */
export function topicView(site: SiteContext, entry: ArchiveEntry<'topics'>): SubjectView {
  const { t } = site;
  const { fields, id } = entry;
  const description = told(site, translationOf(site, entry).description, fields.description);
  const below = site.archive.entries.topics.filter((other) => other.fields.parent === id);
  return {
    kind: 'topic',
    kindLabel: t('kind.topic'),
    ...nameOfSubject(site, entry),
    description: description.label,
    ...(description.lang !== undefined && { descriptionLang: description.lang }),
    facts: [
      ...(fields.parent
        ? [{ label: t('fact.topicParent'), values: [linkToId(site, 'topics', fields.parent)] }]
        : []),
      ...listFact(
        t('fact.topicBelow'),
        below.map((other) => linkTo(site, other)),
      ),
    ],
    notices: [],
    groups: groupsByKind(site, entry),
    sources: [],
  };
}

function tasksOf(
  site: SiteContext,
  section: 'bodies' | 'places',
  id: string,
): Pick<SubjectView, 'tasks'> {
  const { byBody, byPlace } = followedTasks(site);
  const tasks = (section === 'bodies' ? byBody : byPlace).get(id) ?? [];
  if (tasks.length === 0) return {};
  const all = {
    href: pathTo(site, tasksOfAddress(section, id)),
    label: site.t('tasks.allOf', { count: tasks.length }),
  };
  return { tasks: taskSelection(site, tasks, all) };
}

function groupsByKind(site: SiteContext, entry: ArchiveEntry<SubjectName>): ItemGroupView[] {
  return (['conferences', 'directives', 'resolutions'] as const)
    .map((name) => {
      const heading = { id: name, title: site.t(`nav.${name}`) };
      return attachedGroup(site, heading, subjectList(site, entry, name));
    })
    .filter(({ total }) => total > 0);
}

function listFact(label: string, values: readonly NameView[]): FactView[] {
  return values.length > 0 ? [{ label, values }] : [];
}

/** Other names in the language of the documents; its own name there too where it is told by another. */
function aliasFact(
  site: SiteContext,
  entry: ArchiveEntry<'bodies' | 'places'>,
  aliases: readonly string[],
): FactView[] {
  const isTranslated = translationOf(site, entry).name !== undefined;
  const names = isTranslated ? [entry.fields.name, ...aliases] : aliases;
  return names.length > 0
    ? [{ label: site.t('fact.aliases'), values: [told(site, undefined, names.join(', '))] }]
    : [];
}

function nameOfSubject(
  site: SiteContext,
  entry: ArchiveEntry<'bodies' | 'people' | 'places' | 'topics'>,
): Pick<SubjectView, 'name' | 'lang'> {
  const { label, lang } = fullNameIn(site, entry);
  return { name: label, ...(lang !== undefined && { lang }) };
}

function existenceFacts({ t }: SiteContext, spans: readonly ExistenceSpan[]): FactView[] {
  return spans.map(({ from, to, by }) => ({
    label: t('fact.existence'),
    values: [{ label: spanText(t, from, to) }],
    ...(by !== undefined && { note: by, ...(t.original && { noteLang: t.original }) }),
  }));
}

function spanText(t: Translate, from: CivilDate | undefined, to: CivilDate | undefined): string {
  if (from && to) return t('span.both', { from: longDate(t, from).text, to: longDate(t, to).text });
  if (from) return t('span.from', { from: longDate(t, from).text });
  return to ? t('span.to', { to: longDate(t, to).text }) : t('unknown');
}

function officeNote(
  { t }: SiteContext,
  office: ArchiveEntry<'people'>['fields']['offices'][number],
): string {
  if (office.from ?? office.to) return sentenceCase(spanText(t, office.from, office.to));
  const dates = office.attested.map((date) => shortDate(t, date).text).join(', ');
  return dates ? t('office.attested', { dates }) : t('unknown');
}

function predecessors(site: SiteContext, collection: 'bodies' | 'places', id: string): NameView[] {
  return predecessorIds(site, collection, id).map((from) => linkToId(site, collection, from));
}

function predecessorIds(
  { archive }: SiteContext,
  collection: 'bodies' | 'places',
  id: string,
): string[] {
  return collection === 'bodies'
    ? archive.entries.bodies
        .filter(({ fields }) => fields.successors.includes(id))
        .map((entry) => entry.id)
    : archive.entries.places
        .filter(({ fields }) => fields.successors.some(({ to }) => to === id))
        .map((entry) => entry.id);
}
