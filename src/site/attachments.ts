import path from 'node:path';
import { slugify } from '#domain/vietnamese.ts';
import type { LanguageCode } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { ArchiveEntry } from './archive.ts';
import { fileFacts } from './file-checksum.ts';
import { pathTo, type SiteContext } from './site-context.ts';
import type { AttachmentView } from './view.ts';

/** A file offered for download: where it lies in the content folder, and its address. */
export interface AttachmentFile {
  /** Relative to the content folder. */
  readonly file: string;
  /** Address from the root of the site. */
  readonly address: string;
}

/** Where a file named by an entry lies, and the address it is published at. */
export function attachmentFile(entry: ArchiveEntry, written: string): AttachmentFile {
  const extension = path.posix.extname(written);
  const name = slugify(path.posix.basename(written, extension));
  return {
    file: path.posix.join(path.posix.dirname(entry.file), written),
    address: `/tep/${entry.collection}/${entry.id}/${name}${extension.toLowerCase()}`,
  };
}

/** The files of an entry as links, each with its type, size and checksum. */
export function attachmentViews(
  site: SiteContext,
  entry: ArchiveEntry,
  attachments: readonly { readonly file: string; readonly label: string }[],
): AttachmentView[] {
  return attachments.map(({ file, label }) => {
    const attachment = attachmentFile(entry, file);
    const { size, checksum } = fileFacts(path.join(site.contentFolder, attachment.file));
    const type = path.posix.extname(file).slice(1).toUpperCase();
    return {
      href: pathTo(site, attachment.address),
      label,
      detail: `${type}, ${formatSize(site.language, size)}`,
      checksum,
    };
  });
}

function formatSize(language: LanguageCode, bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(language, Math.max(1, bytes / 1000), 0)} kB`
    : `${formatNumber(language, bytes / 1_000_000, 1)} MB`;
}

/** Every file that the site offers for download. */
export function publishedFiles({ archive }: SiteContext): AttachmentFile[] {
  const { directives, resolutions } = archive.entries;
  return [...directives, ...resolutions].flatMap((entry) =>
    'attachments' in entry.fields
      ? entry.fields.attachments.map(({ file }) => attachmentFile(entry, file))
      : [],
  );
}
