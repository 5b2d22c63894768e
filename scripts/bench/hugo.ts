import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { runCommand } from './command-run.ts';
import { contentEntries, type ContentEntry } from './document-entries.ts';
import { weighFolder } from './folder-weight.ts';
import { hugoTheme } from './hugo-theme.ts';
import { compareEfforts, effortOf } from './effort.ts';
import type { RivalFolders, RivalMeasurement } from './rival-site.ts';

const pagefind = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

/** The sections of the Hugo site for our collections; bodies and the like become taxonomies. */
const sections: Readonly<Record<string, string>> = {
  conferences: 'hoi-nghi',
  directives: 'chi-dao',
  resolutions: 'van-ban',
  references: 'vien-dan',
};
const taxonomies: Readonly<Record<string, string>> = {
  bodies: 'co-quan',
  people: 'nguoi',
  places: 'dia-ban',
  topics: 'linh-vuc',
};

/**
 * Builds the content folder with Hugo and a small theme of the same kinds of pages, then runs the
 * Pagefind command on the result.
 */
export async function measureHugo({
  content,
  folder,
  ours,
}: RivalFolders): Promise<RivalMeasurement> {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (error) return { missing: 'no program named hugo: apt-get install hugo' };
  const source = path.join(folder, 'hugo');
  const site = path.join(folder, 'hugo-site');
  await writeHugoSource(content, source);
  const hugo = await runCommand({
    program: 'hugo',
    arguments: ['--quiet', '--source', source, '--destination', site],
    folder,
  });
  const { pages } = await weighFolder(site);
  const index = await runCommand({
    program: pagefind,
    arguments: ['--site', site, '--quiet'],
    folder,
  });
  const dist = await weighFolder(site);
  await rm(source, { recursive: true });
  return {
    ...compareEfforts(ours, effortOf([hugo, index])),
    processes: { ...hugo.processes, ...index.processes },
    pages,
    distMb: dist.bytes / 1e6,
    details: {
      hugo: hugo.seconds,
      pagefind: index.seconds,
      version: /v[\d.]+/.exec(stdout)?.[0] ?? '',
    },
  };
}

async function writeHugoSource(content: string, source: string): Promise<void> {
  for (const [file, text] of Object.entries(hugoTheme)) await write(path.join(source, file), text);
  const pages = new Map<string, string>();
  for await (const { collection, id } of contentEntries(content)) {
    const section = sections[collection];
    if (section !== undefined) pages.set(id, `/${section}/${id}`);
  }
  for await (const entry of contentEntries(content)) {
    const { collection, id } = entry;
    const page = pages.get(id);
    const taxonomy = taxonomies[collection];
    if (page !== undefined) {
      await write(path.join(source, 'content', `${page}.md`), documentSource(entry, pages));
      for (const task of (entry.fields['tasks'] ?? []) as Task[]) {
        const file = path.join(source, 'content', 'theo-doi', id, `${task.id}.md`);
        await write(file, taskSource(task, page, entry));
      }
    } else if (taxonomy !== undefined) {
      await write(path.join(source, 'content', taxonomy, id, '_index.md'), termSource(entry));
    }
  }
}

/** @param pages where the page of each id lies, so that the theme need not look for it */
function documentSource(
  { fields, text }: ContentEntry,
  pages: ReadonlyMap<string, string>,
): string {
  const linked = (name: string) =>
    ((fields[name] ?? []) as { to?: string }[]).flatMap(({ to }) => pages.get(to ?? '') ?? []);
  const issuer = fields['issuer'] as { body?: string; person?: string } | undefined;
  const signer = fields['signer'] as { person: string } | undefined;
  const chairs = (fields['attendance'] ?? []) as { person: string }[];
  const date = String(fields['signed'] ?? fields['date']);
  // `type`, `date` and the like mean something to Hugo: all our own fields go below one key.
  return frontMatter(
    {
      title: fields['title'] ?? fields['number'],
      summary: fields['summary'] ?? fields['note'],
      date,
      'co-quan': present(fields['body'] ?? issuer?.body),
      nguoi: present(issuer?.person ?? signer?.person ?? chairs[0]?.person),
      'dia-ban': present(fields['place']),
      'linh-vuc': fields['topics'] ?? [],
      nam: [date.slice(0, 4)],
      relations: linked('relations'),
      cites: linked('cites'),
      entry: fields,
    },
    text,
  );
}

interface Task {
  readonly id: string;
  readonly text: string;
}

/** A task has a page of its own, as with us, with the way back to its directive. */
function taskSource(task: Task, directive: string, { fields }: ContentEntry): string {
  const date = String(fields['signed'] ?? fields['date']);
  return frontMatter({ title: task.text, date, directive, entry: task }, '');
}

function termSource({ fields }: ContentEntry): string {
  return frontMatter({ title: fields['short'] ?? fields['name'], entry: fields }, '');
}

function present(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}

function frontMatter(fields: object, text: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text}`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
