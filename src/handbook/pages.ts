const pageFiles = import.meta.glob<string>('./*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ruleFiles = import.meta.glob<string>('./rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages of the handbook for staff as Markdown, by slug; the first page is `index`. */
export const handbookPages: ReadonlyMap<string, string> = bySlug(pageFiles);

/** What the handbook says of each rule of the checker, by the id of the rule. */
export const rulePages: ReadonlyMap<string, string> = bySlug(ruleFiles);

function bySlug(files: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(files).map(([file, text]) => [file.replace(/^.*\/|\.md$/g, ''), text]),
  );
}
