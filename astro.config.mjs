import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from '#corpus/environment.ts';
import { readSiteAddress } from '#corpus/site-address.ts';
import { languageCodes, originalLanguage } from '#i18n/languages.ts';
import { cacheFolder } from '#site/building/cache-folder.ts';
import { componentGallery } from '#loaders/component-gallery.ts';
import { contentPreview } from '#loaders/content-preview.ts';
import { mdxProcessor } from '#site/mdx-processor.ts';

const { content, out } = readEnvironment();
const { origin, base } = readSiteAddress(content);

export default defineConfig({
  site: origin,
  base,
  outDir: out,
  cacheDir: cacheFolder(content),
  trailingSlash: 'always',
  // The default ('jsx') drops the space between inline elements on separate lines, which glues words.
  compressHTML: true,
  i18n: { locales: languageCodes, defaultLocale: originalLanguage },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), contentPreview(), componentGallery()],
  markdown: { processor: mdxProcessor(content), syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
