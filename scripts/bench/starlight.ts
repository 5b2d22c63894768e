import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { runCommand } from './command-run.ts';
import { contentEntries } from './document-entries.ts';
import { weighFolder } from './folder-weight.ts';
import { compareEfforts, effortOf } from './effort.ts';
import type { RivalFolders, RivalMeasurement } from './rival-site.ts';

const packages = ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.1'];
const documents = new Set(['conferences', 'directives', 'resolutions']);

/**
 * As it comes, every page lists all others, from which the links to the one before and after are
 * taken; without that list no page leads to another.
 */
const withoutList = "sidebar: [{ label: 'Đầu trang', link: '/' }], pagination: false,";

const configOf = (options: string): string => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({
    title: 'Công báo tỉnh Thí Dụ',
    defaultLocale: 'root',
    locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
    ${options}
  })],
});
`;

/** As it comes, Starlight is stopped after so many times what our full build took. */
const longest = 4;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds the documents of a content folder with Starlight, its own search included: no more than
 * their pages, without lists, relations or tasks. Installs it with npm; only the builds are timed: as it
 * comes, and without the list of all pages that it puts on every page.
 */
export async function measureStarlight({
  content,
  folder,
  ours,
}: RivalFolders): Promise<{ readonly whole: RivalMeasurement; readonly bare: RivalMeasurement }> {
  const project = path.join(folder, 'starlight');
  await writeProject(content, project);
  await runCommand({
    program: 'npm',
    arguments: ['install', '--no-audit', '--no-fund', ...packages],
    folder: project,
  });
  const measure = async (options: string, limit?: number): Promise<RivalMeasurement> => {
    await write(path.join(project, 'astro.config.mjs'), configOf(options));
    for (const made of ['dist', '.astro', 'node_modules/.astro'])
      await rm(path.join(project, made), { recursive: true, force: true });
    const build = await runCommand({
      program: process.execPath,
      arguments: ['--max-old-space-size=8192', 'node_modules/astro/bin/astro.mjs', 'build'],
      folder: project,
      variables: { ASTRO_TELEMETRY_DISABLED: '1' },
      ...(limit !== undefined && { limit }),
    });
    const dist = await weighFolder(path.join(project, 'dist'));
    return {
      ...compareEfforts(ours, effortOf([build])),
      processes: build.processes,
      pages: dist.pages,
      distMb: dist.bytes / 1e6,
      ...(build.isStopped && { isStopped: true }),
    };
  };
  const bare = await measure(withoutList);
  return { bare, whole: await measure('', longest * ours.seconds) };
}

async function writeProject(content: string, project: string): Promise<void> {
  const docs = path.join(project, 'src/content/docs');
  await write(path.join(project, 'package.json'), '{ "type": "module", "private": true }\n');
  await write(path.join(project, 'src/content.config.ts'), collections);
  await write(path.join(docs, 'index.md'), '---\ntitle: Đầu trang\n---\n\nDữ liệu bịa.\n');
  for await (const { collection, id, fields, text } of contentEntries(content)) {
    if (!documents.has(collection)) continue;
    const head = stringify({ title: fields['title'], description: fields['summary'] });
    await write(path.join(docs, collection, `${id}.md`), `---\n${head}---\n${text}`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
