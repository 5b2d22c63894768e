import { ProvisionReader, type ProvisionReaderOptions } from '#domain/provision.ts';

/** The anchors of the provisions that begin at the blocks; '#' marks a heading, one a level. */
export function anchors(blocks: readonly string[], options?: ProvisionReaderOptions): string[] {
  const reader = new ProvisionReader(options);
  return blocks.flatMap((block) => {
    const marks = /^#*/.exec(block)?.[0].length ?? 0;
    const text = block.slice(marks).trimStart();
    return reader.next(text, marks > 0 ? { heading: marks } : {})?.anchor ?? [];
  });
}
