import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { translator } from '#i18n/translator.ts';
import { features, textPlugin } from '#markdown/plugins.ts';
import { textLabels } from './text-labels.ts';

/**
 * The processor with which @astrojs/mdx compiles the texts of a content folder: the same reading of
 * provisions, citations and pictures as `renderText` gives those in plain Markdown. Numbered texts
 * in MDX are the files below `resolutions/`; a written directive with provisions is Markdown.
 */
export function mdxProcessor(contentFolder: string): ReturnType<typeof satteri> {
  const resolutions = path.join(contentFolder, 'resolutions') + path.sep;
  const labels = textLabels(translator('vi'));
  return satteri({
    features,
    mdastPlugins: [
      textPlugin({
        provisions: (file) => fileURLToPath(file).startsWith(resolutions),
        labels: () => labels,
      }),
    ],
  });
}
