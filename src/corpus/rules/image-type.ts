import { namedFiles } from '../named-files.ts';
import type { EntryRule } from './rule.ts';

/** The picture types that astro:assets resizes. */
const imageType = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** A picture is of a type that can be resized and shown. */
export const imageKind: EntryRule = {
  id: 'image-type',
  severity: 'error',
  reason: 'It cannot be shown.',
  runs: 'entry',
  check(entry, archive, report) {
    for (const { kind, value, at, finding } of namedFiles(entry, archive)) {
      if (kind === 'image' && finding.found && !imageType.test(value)) report(at, { value });
    }
  },
};
