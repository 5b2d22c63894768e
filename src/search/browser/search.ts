import type { SearchEngine } from './engine.ts';
import { gatherEvidence, type Evidence, type Reach } from './evidence.ts';
import { planQuery } from './plan.ts';
import { parseQuery } from './query.ts';
import { rank, type Hit, type RankOptions } from './rank.ts';

/** What was found for a query. */
export interface Findings {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Whether the first pages have all of the query, or none does and these are the nearest. */
  readonly isComplete: boolean;
  /** Where the words of the query stand, for marking them. */
  readonly evidence: Evidence;
}

export interface SearchOptions extends Pick<RankOptions, 'isSubject'> {
  /** Ends the search when its answer is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Searches for what people typed. Undefined if it has no word. Words with other accents than those typed
 * are taken where nothing else holds the whole query, and something does with them.
 */
export async function search(
  engine: SearchEngine,
  text: string,
  { isSubject, signal }: SearchOptions,
): Promise<Findings | undefined> {
  const plan = planQuery(parseQuery(text));
  if (plan.words.length === 0) return undefined;
  const spans = plan.words.map(({ span }) => span);
  const attempt = async (reach: Reach): Promise<Findings> => {
    const evidence = await gatherEvidence(engine, plan, { reach, signal });
    signal?.throwIfAborted();
    const { isStrict, optional } = plan;
    const hits = rank(evidence, spans, { pages: engine.pages, isSubject, isStrict, optional });
    return { hits, isComplete: hits.some((hit) => hit.isComplete), evidence };
  };
  const near = await attempt('near');
  const canWiden = plan.isStrict && plan.words.some(({ whole }) => whole.anyAccents !== undefined);
  if (near.isComplete || !canWiden) return near;
  const wide = await attempt('wide');
  return wide.isComplete ? wide : near;
}
