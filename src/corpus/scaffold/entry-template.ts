import { fill, optional, type TemplateFields, type TemplateValue } from './template.ts';
import type { FieldName } from './field.ts';
import type { KindName } from './kind.ts';

/** The values of a scaffold once nothing is missing. */
export type Given = (field: FieldName) => string;

/** What a new file of a kind says. A field nobody gave is left out, offered, or to be filled in. */
export function entryTemplate(kind: KindName, given: Given): TemplateFields {
  return templates[kind](given);
}

const templates: Readonly<Record<KindName, (given: Given) => TemplateFields>> = {
  conference: (given) => ({
    ...head(given),
    body: given('body'),
    ...(given('ordinal') && { ordinal: Number(given('ordinal')) }),
    date: { plain: given('date') },
    ...(given('place') ? { place: given('place') } : { place: optional }),
    attendance: optional,
    reported: optional,
    outcomes: optional,
    targets: optional,
    images: optional,
    ...tail(given),
  }),
  directive: (given) => ({
    ...head(given),
    form: given('form'),
    issuer: {
      ...(given('person') && { person: given('person') }),
      ...(given('body') && { body: given('body') }),
    },
    ...(given('conference') && { conference: given('conference') }),
    date: { plain: given('date') },
    addressees: optional,
    tasks: [{ id: 'nhiem-vu-1', text: fill, responsible: optional, due: optional, ...unknownTask }],
    ...(given('form') === 'written' && numbered(given)),
    ...tail(given),
  }),
  resolution: (given) => ({
    ...head(given),
    ...numbered(given),
    ...(given('conference') && { conference: given('conference') }),
    ...tail(given),
  }),
  body: (given) => ({
    name: given('name'),
    short: given('short'),
    ...(given('abbreviation') && { abbreviations: [given('abbreviation')] }),
    aliases: optional,
    kind: given('body-kind'),
    level: given('level'),
    place: given('place'),
    ...(given('parent') ? { parent: given('parent') } : { parent: optional }),
    existence: optional,
  }),
  person: (given) => ({
    name: given('name'),
    offices: given('office') ? [office(given)] : optional,
  }),
  place: (given) => ({
    name: given('name'),
    aliases: optional,
    level: given('level'),
    ...(given('code') ? { code: given('code') } : { code: optional }),
    ...(given('parent') ? { parent: given('parent') } : { parent: optional }),
    existence: optional,
    sources: optional,
  }),
  topic: (given) => ({
    name: given('name'),
    ...(given('parent') ? { parent: given('parent') } : { parent: optional }),
    description: given('description'),
    aliases: optional,
  }),
  reference: (given) => ({
    number: given('number'),
    type: given('type'),
    ...(given('title') ? { title: given('title') } : { title: optional }),
    ...(given('body') ? { issuer: given('body') } : { issuer: optional }),
    ...(given('date') ? { date: { plain: given('date') } } : { date: optional }),
    ...(given('url') ? { url: given('url') } : { url: optional }),
    relations: optional,
    status: 'unknown',
    verified: false,
    note: optional,
  }),
  page: (given) => ({
    title: given('title'),
    summary: fill,
    order: optional,
    updated: { plain: given('published') },
    ...draft(given),
  }),
};

const unknownTask = { state: 'unknown', passage: fill } as const;

function head(given: Given): TemplateFields {
  const topics = given('topics')
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    title: given('title'),
    summary: fill,
    meaning: optional,
    ...(topics.length > 0 ? { topics } : { topics: optional }),
    cites: optional,
  };
}

function numbered(given: Given): TemplateFields {
  return {
    number: given('number'),
    type: given('type'),
    body: given('body'),
    subject: given('subject'),
    signed: { plain: given('date') },
    effective: optional,
    signer: optional,
    relations: optional,
    status: optional,
    attachments: optional,
  };
}

function tail(given: Given): TemplateFields {
  return {
    sources: [{ name: fill, url: optional, retrieved: { plain: given('published') } }],
    published: { plain: given('published') },
    ...draft(given),
  };
}

function draft(given: Given): TemplateFields {
  return given('draft') === 'true' ? { draft: true } : {};
}

function office(given: Given): TemplateValue {
  return {
    title: given('office'),
    body: given('body') || fill,
    ...(given('date') ? { attested: [{ plain: given('date') }] } : { attested: optional }),
  };
}
