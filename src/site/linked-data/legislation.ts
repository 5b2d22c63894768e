import { addressOf } from '#domain/address.ts';
import type { EffectStatus } from '#domain/effect.ts';
import type { RelationKind } from '#domain/relation.ts';
import type { ArchiveEntry, CitableEntry } from '../archive.ts';
import { statusOf } from '../document-status.ts';
import { nameOf, webAddressOf, type SiteContext } from '../site-context.ts';
import { typeName } from '../type-name.ts';
import { listed, type LinkedData } from './linked-data.ts';
import { organizationName } from './organization.ts';

/** https://schema.org/LegalForceStatus has no word for what is suspended or unknown: then nothing is said. */
const legalForces: Readonly<Record<EffectStatus, string | undefined>> = {
  'in-force': 'https://schema.org/InForce',
  'partly-ended': 'https://schema.org/PartiallyInForce',
  ended: 'https://schema.org/NotInForce',
  'not-yet': 'https://schema.org/NotInForce',
  suspended: undefined,
  unknown: undefined,
};

/** How schema.org names what one document does to another (https://schema.org/Legislation). */
const relationProperties: Readonly<Record<RelationKind, string>> = {
  amends: 'legislationAmends',
  replaces: 'legislationChanges',
  repeals: 'legislationRepeals',
  suspends: 'legislationChanges',
  corrects: 'legislationCorrects',
  consolidates: 'legislationConsolidates',
  implements: 'legislationEnsuresImplementationOf',
  guides: 'legislationEnsuresImplementationOf',
  'based-on': 'isBasedOn',
  explains: 'citation',
  cites: 'citation',
};

/** A numbered document published here. */
export function legislationData(
  site: SiteContext,
  entry: ArchiveEntry<'directives'> | ArchiveEntry<'resolutions'>,
): LinkedData | undefined {
  const { fields } = entry;
  if (!('signed' in fields)) return undefined;
  const status = statusOf(site, entry)?.status;
  return {
    ...documentName(site, entry),
    abstract: fields.summary,
    inLanguage: 'vi',
    legislationType: typeName(site.t, fields.type),
    legislationDate: fields.signed.text,
    legislationPassedBy: organizationName(site, fields.body),
    legislationLegalForce: status && legalForces[status],
    ...relationsData(site, entry),
  };
}

/** A document that is cited here and published elsewhere; its status counts once somebody has checked it. */
export function referenceData(site: SiteContext, entry: ArchiveEntry<'references'>): LinkedData {
  const { fields } = entry;
  return {
    ...documentName(site, entry),
    sameAs: fields.url,
    inLanguage: 'vi',
    legislationType: typeName(site.t, fields.type),
    legislationDate: fields.date?.text,
    legislationPassedBy:
      fields.issuer === undefined ? undefined : organizationName(site, fields.issuer),
    legislationLegalForce: fields.verified ? legalForces[fields.status] : undefined,
    ...relationsData(site, entry),
  };
}

/** Documents as they are cited by something else; a meeting or speech that is cited is no legislation. */
export function citationData(
  site: SiteContext,
  cited: Iterable<CitableEntry>,
): readonly LinkedData[] | undefined {
  return listed(
    [...cited].filter(({ fields }) => 'number' in fields).map((entry) => documentName(site, entry)),
  );
}

function documentName(site: SiteContext, entry: CitableEntry): LinkedData {
  return {
    '@type': 'Legislation',
    name: nameOf(entry),
    legislationIdentifier: 'number' in entry.fields ? entry.fields.number : undefined,
    url: webAddressOf(site, addressOf(entry.collection, entry.id)),
  };
}

function relationsData(site: SiteContext, { fields }: CitableEntry): Record<string, LinkedData[]> {
  const data: Record<string, LinkedData[]> = {};
  for (const { kind, to } of 'relations' in fields ? fields.relations : []) {
    const other = site.index.citable(to);
    if (other && 'number' in other.fields) {
      (data[relationProperties[kind]] ??= []).push(documentName(site, other));
    }
  }
  return data;
}
