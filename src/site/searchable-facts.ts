import type { EntryData } from '#corpus/collections.ts';
import type { DatedEntry } from './archive.ts';
import { escapeHtml } from './escape-html.ts';
import { linkToId, type SiteContext } from './site-context.ts';
import { taskAnchor } from './views/task.ts';

/** What stands in an entry's front matter and on its page, as HTML for the search index; without the summary. */
export function searchableFacts(site: SiteContext, { fields }: DatedEntry): string {
  const parts: string[] = [];
  if (fields.meaning !== undefined) parts.push(paragraph(fields.meaning));
  if ('subject' in fields) parts.push(paragraph(fields.subject));
  if ('attendance' in fields) parts.push(...conferenceFacts(site, fields));
  if ('tasks' in fields) {
    for (const task of fields.tasks)
      parts.push(`<p id="${taskAnchor(task)}">${escapeHtml(task.text)}</p>`);
  }
  return parts.join('\n');
}

function conferenceFacts(site: SiteContext, fields: EntryData<'conferences'>): string[] {
  return [
    ...fields.attendance.map(({ person, offices }) =>
      paragraph(
        [linkToId(site, 'people', person).label, ...offices.map(({ title }) => title)].join(', '),
      ),
    ),
    ...fields.reported.map(({ text }) => paragraph(text)),
    ...fields.outcomes.map(({ text }) => paragraph(text)),
    ...fields.targets.map(({ indicator }) => paragraph(indicator)),
  ];
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
