import { stringify } from 'yaml';
import type { Administration, Body, Place } from './administration.ts';
import { isoDay, lastDayOfDistricts, today } from './calendar.ts';
import type { GeneratedFile } from './entry-file.ts';
import type { Person } from './people.ts';
import type { CorpusPlan } from './plan.ts';
import { referenceFields } from './references.ts';
import { topics, type Topic } from './topics.ts';

/** Since when everything that has not ended has been there. */
const founded = '1997-01-01';

/** Everything of a content folder but its documents. */
export function recordFiles({ administration, people, references }: CorpusPlan): GeneratedFile[] {
  return [
    record('site.yaml', siteFields(administration)),
    record('redirects.yaml', {}),
    { path: 'pages/gioi-thieu.md', text: aboutPage },
    ...topics.map((topic) => record(`topics/${topic.id}.yaml`, topicFields(topic))),
    ...administration.places.map((place) => record(`places/${place.id}.yaml`, placeFields(place))),
    ...administration.bodies.map((body) => record(`bodies/${body.id}.yaml`, bodyFields(body))),
    ...people.all.map((person) => record(`people/${person.id}.yaml`, personFields(person))),
    ...references.map((entry) => record(`references/${entry.id}.yaml`, referenceFields(entry))),
  ];
}

const aboutPage = `---
title: Giới thiệu
summary: Trang này được bịa ra để đo tốc độ.
order: 1
updated: ${today}
---

## Tỉnh Thí Dụ ở đâu

Không ở đâu cả. Mọi tên người, địa danh và số văn bản ở đây đều được máy bịa ra.
`;

function record(path: string, fields: object): GeneratedFile {
  return { path, text: stringify(fields, { lineWidth: 0 }) };
}

function siteFields({ bodies: [first] }: Administration): object {
  return {
    title: 'Công báo tỉnh Thí Dụ',
    tagline: 'Dữ liệu bịa để đo tốc độ',
    publisher: { name: 'Tỉnh Thí Dụ', ...(first && { body: first.id }) },
    address: 'https://vidu.example/',
    notice: 'Dữ liệu thử nghiệm. Mọi tên người, địa danh và số văn bản đều được bịa ra.',
  };
}

function topicFields({ name, parent, matters }: Topic): object {
  return {
    name,
    ...(parent !== undefined && { parent }),
    description: `Gồm ${matters.join(', ')}.`,
  };
}

function placeFields({ name, level, parent, successors }: Place): object {
  return {
    name,
    level,
    ...(parent !== undefined && { parent }),
    existence: [{ from: founded, ...(level === 'district' && { to: isoDay(lastDayOfDistricts) }) }],
    ...(successors.length > 0 && { successors: successors.map((to) => ({ to, part: true })) }),
  };
}

function bodyFields({
  name,
  short,
  kind,
  level,
  place,
  parent,
  lastDay,
  successors,
}: Body): object {
  return {
    name,
    short,
    kind,
    level,
    place: place.id,
    ...(parent !== undefined && { parent }),
    existence: [{ from: founded, ...(lastDay !== undefined && { to: isoDay(lastDay) }) }],
    ...(successors.length > 0 && { successors }),
  };
}

function personFields({ name, offices }: Person): object {
  return {
    name,
    offices: offices.map(({ title, body, fromYear, toYear }) => ({
      title,
      body,
      from: `${fromYear}-01-01`,
      ...(toYear !== undefined && { to: `${toYear}-12-31` }),
    })),
    note: 'Nhân vật bịa.',
  };
}
