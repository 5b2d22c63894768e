import { parseArgs } from 'node:util';
import type { CorpusOptions } from './corpus/plan.ts';

export type Rival = 'hugo' | 'starlight';

export interface BenchOptions extends CorpusOptions {
  readonly rivals: readonly Rival[];
  /** Keep the content folder and the sites, and say where. */
  readonly keep: boolean;
  /** Only write the content folder, to this place. */
  readonly corpusFolder?: string;
}

export const usage = `npm run bench -- --documents N [--words W] [--photos P] [--seed S]
  [--vs hugo] [--vs starlight]   build the same texts with these too
  [--keep]                       keep the content folder and the sites
  [--corpus FOLDER]              only write the content folder, there`;

/** Reads the arguments of the benchmark; throws a RangeError or TypeError that says what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string' },
      words: { type: 'string', default: '600' },
      photos: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      vs: { type: 'string', multiple: true, default: [] },
      keep: { type: 'boolean', default: false },
      corpus: { type: 'string' },
    },
  });
  return {
    documents: count('documents', values.documents, 1),
    words: count('words', values.words, 40),
    photos: count('photos', values.photos, 0),
    seed: count('seed', values.seed, 0),
    rivals: values.vs.map(rival),
    keep: values.keep,
    ...(values.corpus !== undefined && { corpusFolder: values.corpus }),
  };
}

function count(name: string, text: string | undefined, least: number): number {
  const value = Number(text);
  if (text === undefined || !Number.isInteger(value) || value < least)
    throw new RangeError(`--${name} must be a whole number, at least ${least}`);
  return value;
}

function rival(name: string): Rival {
  if (name === 'hugo' || name === 'starlight') return name;
  throw new RangeError(`--vs ${name}: hugo and starlight are known`);
}
