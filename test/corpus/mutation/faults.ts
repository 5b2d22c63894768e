import type { Fault } from './edit.ts';
import { fieldFaults } from './field-faults.ts';
import { textFaults } from './text-faults.ts';

/** The kinds of mistake that people make when they publish. Spelling of prose is none of them. */
export const faults: readonly Fault[] = [...fieldFaults, ...textFaults];
