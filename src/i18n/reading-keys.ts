/** The texts of what helps a reader through a page. */
export const readingKeys = {
  'find.count': 'In the bar that steps through words found in a text: {place} of {count}',
  'find.none': 'In that bar, where the text does not have the words',
  'find.previous': 'Button in that bar: to the place before',
  'find.next': 'Button in that bar: to the next place',
  'find.close': 'Button in that bar: closes it and takes the marks away',
} as const satisfies Record<string, string>;
