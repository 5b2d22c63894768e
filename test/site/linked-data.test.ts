import { describe, expect, test } from 'vitest';
import { referenceData } from '#site/linked-data/legislation.ts';
import { linkedDataJson } from '#site/linked-data/linked-data.ts';
import { documentData, subjectData } from '#site/linked-data/page.ts';
import { documentFrame } from '#site/views/document-frame.ts';
import { publisherSite } from './context.ts';

const site = await publisherSite();
const origin = 'https://vidu.example/xa-mau';

/** As a search engine reads it: without what is not known. */
function read(data: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

describe('a numbered document', () => {
  const entry = site.index.entry('resolutions', '2099/nghi-quyet-07-2099-nq-hdnd');

  test('is legislation, passed by its body, with its force and what it changes', () => {
    expect(read(documentData(site, entry))).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '07/2099/NQ-HĐND',
      legislationType: 'Nghị quyết',
      legislationDate: entry.fields.signed.text,
      legislationPassedBy: {
        '@type': 'GovernmentOrganization',
        url: `${origin}/co-quan/hdnd-xa-mau/`,
      },
      legislationLegalForce: 'https://schema.org/InForce',
      legislationAmends: [
        {
          '@type': 'Legislation',
          legislationIdentifier: '05/2098/NQ-HĐND',
          url: `${origin}/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/`,
        },
      ],
    });
  });

  test('claims no force where none is known', () => {
    const unknown = site.archive.entries.references.filter(({ fields }) => !fields.verified);
    expect(unknown.length).toBeGreaterThan(0);
    for (const reference of unknown)
      expect(read(referenceData(site, reference))).not.toHaveProperty('legislationLegalForce');
  });
});

test('a conference and a speech are news, with sources and people', () => {
  for (const entry of [
    site.index.entry('conferences', '2099/so-ket-6-thang'),
    site.index.entry('directives', '2099/phat-bieu-so-ket-6-thang'),
  ]) {
    const data = read(documentData(site, entry));
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: entry.fields.title,
      datePublished: entry.fields.published.text,
      publisher: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân xã Mẫu' },
    });
    expect(data['isBasedOn']).toHaveLength(entry.fields.sources.length);
  }
});

describe('a subject', () => {
  test('a body of the state is a governmental organization with its lifetime', () => {
    expect(read(subjectData(site, site.index.entry('bodies', 'ubnd-huyen-vi-du')))).toMatchObject({
      '@type': 'GovernmentOrganization',
      areaServed: { '@type': 'AdministrativeArea' },
      dissolutionDate: site.index.entry('bodies', 'ubnd-huyen-vi-du').fields.existence[0]?.to?.text,
    });
  });

  test('a committee of the Party is no organ of government', () => {
    const entry = site.index.entry('bodies', 'dang-uy-xa-mau');
    expect(subjectData(site, entry)?.['@type']).toBe('Organization');
  });

  test('a person claims no office that is only attested on a day', () => {
    for (const entry of site.archive.entries.people) {
      const { memberOf = [] } = read(subjectData(site, entry)) as { memberOf?: unknown[] };
      expect(memberOf).toHaveLength(
        entry.fields.offices.filter(({ from, to }) => from ?? to).length,
      );
    }
  });
});

test('a page tells the way down to it, itself last', () => {
  const entry = site.index.entry('directives', '2099/chi-thi-02-ct-ubnd');
  const { linkedData = '' } = documentFrame(site, entry);
  const graph = (JSON.parse(linkedData) as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(graph.map((thing) => thing['@type'])).toEqual(['Legislation', 'BreadcrumbList']);
  const items = graph[1]?.['itemListElement'] as { position: number; item: string }[];
  expect(items.map(({ position, item }) => [position, item])).toEqual([
    [1, `${origin}/`],
    [2, `${origin}/chi-dao/`],
    [3, `${origin}/nam/2099/`],
    [4, `${origin}/chi-dao/2099/chi-thi-02-ct-ubnd/`],
  ]);
});

test('no text can end the script element it stands in', () => {
  const json = linkedDataJson([{ '@type': 'Thing', name: '</script><!-- <script>' }]) ?? '';
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: '</script><!-- <script>' }] });
  expect(linkedDataJson([])).toBeUndefined();
});
