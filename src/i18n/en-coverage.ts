import type { coverageKeys } from './coverage-keys.ts';
import { counted, type TextsOf } from './text.ts';

/** The English texts of the page that says what is published here and what is not. */
export const enCoverage: TextsOf<typeof coverageKeys> = {
  'coverage.title': 'What is in the collection',
  'coverage.intro':
    'This page counts what is published and shows which numbers are not, so that you know how many documents a search covers.',
  'coverage.summary': counted('count', {
    one: '{count} document, conference or directive, from {from} to {to}.',
    other: '{count} documents, conferences and directives, from {from} to {to}.',
  }),
  'coverage.summary.oneYear': counted('count', {
    one: '{count} document, conference or directive, from {year}.',
    other: '{count} documents, conferences and directives, all from {year}.',
  }),
  'coverage.changed': 'Last updated: {date}.',
  'coverage.years': 'By year',
  'coverage.year': 'Year',
  'coverage.total': 'All',
  'coverage.kinds': 'By type',
  'coverage.kind': 'Type',
  'coverage.bodies': 'By body',
  'coverage.body': 'Body',
  'coverage.count': 'Documents',
  'coverage.span': 'Period',
  'coverage.series': 'Series of numbers',
  'coverage.series.intro':
    'Each body numbers its documents by type, within a year or a term of office. A number is “not in the collection” when it is lower than the highest number published here and this site has not published it. That does not mean a document is missing: the number may never have been used, may belong to a document that is not public, or may not have been republished here yet.',
  'coverage.series.name': 'Series',
  'coverage.series.held': 'Published',
  'coverage.series.gaps': 'Not in the collection',
  'coverage.series.gap': 'not in the collection: {numbers}',
  'coverage.series.noGap': 'no gaps',
  'coverage.series.none': 'No document has a number yet.',
  'coverage.series.more': 'The {shown} newest of {count} series.',
  'coverage.series.data': 'All series in the data file',
  'coverage.corrections':
    'All figures count only what is published on this site, not every document that was ever issued.',
  'data.series': 'Series of numbers',
  'data.field.series': 'What the numbers of the series look like; … stands for the number.',
  'data.field.period': 'Year or term of office of the series.',
  'data.field.held': 'Numbers published here, in stretches: 1–3.',
  'data.field.gaps':
    'Numbers below the highest one published that are not in the collection; that does not mean a document is missing.',
  'data.field.rank': 'In a list saved from the search page: place in the list.',
  'data.field.kind': 'In such a list: type, in Vietnamese.',
  'data.field.status_label': 'In such a list: whether it is in force, in Vietnamese.',
  'data.field.topic_names': 'In such a list: names of the topics.',
  'data.field.person_names': 'In such a list: names of the people concerned.',
  'data.reading.savedList':
    'The search page saves a whole list of results as CSV or JSON, with the columns rank, url, kind, number, title, body_name, date, date_from, date_to, status_label, topic_names and person_names.',
};
