/** The components that a text in MDX may use, and their attributes. */
export const allowedComponents = {
  Figure: ['src', 'alt', 'caption', 'credit'],
  Quote: ['speaker', 'office', 'source'],
  KeyFigures: [],
  KeyFigure: ['value', 'unit', 'label'],
  TargetsTable: [],
  Notice: ['kind'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The values of `kind` of a `<Notice>`. */
export const noticeKinds = ['info', 'warning'] as const;
