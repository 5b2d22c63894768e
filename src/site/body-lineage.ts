import type { SiteContext } from './site-context.ts';

/**
 * Bodies with those under which their documents are looked for too: the bodies above them, and the
 * bodies that succeeded any of these.
 */
export function bodyLineage({ index }: SiteContext, ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { parent, successors } = index.entry('bodies', id).fields;
    for (const successor of successors) add(successor);
    if (parent !== undefined) add(parent);
  };
  for (const id of ids) add(id);
  return found;
}
