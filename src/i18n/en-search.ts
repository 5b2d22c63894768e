import { enCoverage } from './en-coverage.ts';
import { enPassage } from './en-passage.ts';
import type { searchKeys } from './search-keys.ts';
import { counted, type TextsOf } from './text.ts';

/** The texts of the search page in English. */
export const enSearch: TextsOf<typeof searchKeys> = {
  'search.results': 'Results',
  'search.noScript': 'Search needs JavaScript. Every document is in the lists below.',
  'search.count': counted('count', { one: '{count} result', other: '{count} results' }),
  'search.none': 'Nothing was found.',
  'search.noneWithFilters': 'No result passes the filters you have chosen.',
  'search.nearOnly': counted('count', {
    one: 'No document has all of the words; this one comes closest.',
    other: 'No document has all of the words; these {count} come closest.',
  }),
  'search.partlyNear': '{complete} with all of the words, then {near} that come close',
  'search.busy': 'Searching…',
  'search.failed':
    'The search data could not be loaded. Check your connection and try again, or use the lists below.',
  'search.busyLong': 'Still searching; the connection is slow…',
  'search.partial': counted('count', {
    one: '{count} result so far, still searching…',
    other: '{count} results so far, still searching…',
  }),
  'search.offline':
    'Your device is offline, so nothing can be searched yet. The search goes on once you are back online.',
  'search.retry': 'Try again',
  'search.shortcut': 'The / key leads into the search field',
  'search.saveData':
    'Your device saves data: there are no suggestions, and the search starts only with the Search button.',
  'search.suggestions': 'Suggestions',
  'search.suggested': counted('count', {
    one: '{count} suggestion; use the arrow keys to choose',
    other: '{count} suggestions; use the arrow keys to choose',
  }),
  'search.near': 'without all of the words',
  'search.partialDate': 'exact date not known, may lie outside the period chosen',
  'search.tips': 'What you can try',
  'search.tips.fewer': 'Use fewer words, or other words for the same thing.',
  'search.tips.accents':
    'Search in Vietnamese, without accents if you are not sure of them: “giai ngan” finds “giải ngân”.',
  'search.tips.number':
    'Type a document number in any way: “98/2023/QH15”, “nq 98”, “nghị quyết 98”.',
  'search.tips.filters': 'Remove all filters and search everything',
  'search.tips.coverage': 'See what is published here',
  'search.help': 'How to search',
  'search.help.phrase': 'Words in quotation marks are found only together: "đầu tư công".',
  'search.help.without': 'A minus in front leaves out what has a word: ngân sách -"dự toán".',
  'search.help.fields':
    'Name a field to search only there: năm:2023, cơ quan:UBND, người:"Nguyễn Văn A", lĩnh vực:"giao thông"; without accents too.',
  'search.export': 'Download the whole list:',
  'search.export.csv': 'Download the list as CSV',
  'search.export.json': 'Download the list as JSON',
  'search.export.columns': 'What the columns mean',
  'search.exporting': 'Gathering the list…',
  'search.exported': counted('count', {
    one: '{count} result gathered for download.',
    other: '{count} results gathered for download.',
  }),
  'search.feed': 'Follow this list (Atom)',
  'search.openSearch': 'Search the documents of {site}',
  'search.passage': 'To this passage',
  'search.pageNumber': 'Page {page}',
  'search.pages': 'Pages of results',
  'search.toFilters': 'To the filters',
  'search.filters': 'Filter and sort',
  'search.clear': 'Remove all filters',
  'search.moreValues': '{count} more',
  'search.order': 'Sort by',
  'search.order.relevance': 'Relevance',
  'search.order.newest': 'Newest first',
  'search.order.oldest': 'Oldest first',
  'search.filter.kind': 'Type',
  'search.filter.body': 'Body',
  'search.filter.person': 'Person',
  'search.filter.topic': 'Topic',
  'search.filter.year': 'Year',
  'search.filter.status': 'Status',
  'search.filter.tasks': 'Tasks',
  'search.tasks.open': 'With open tasks',
  'search.tasks.overdue': 'With overdue tasks',
  'search.filter.dates': 'Period',
  'search.filter.from': 'From',
  'search.filter.to': 'To',
  ...enCoverage,
  ...enPassage,
};
