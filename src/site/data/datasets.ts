import { conferences } from './conferences.ts';
import type { Dataset } from './dataset.ts';
import { directives } from './directives.ts';
import { references } from './references.ts';
import { resolutions } from './resolutions.ts';
import { series } from './series.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';

/** Everything that people may take along. */
export const datasets: readonly Dataset[] = [
  conferences,
  directives,
  resolutions,
  references,
  tasks,
  targets,
  series,
];
