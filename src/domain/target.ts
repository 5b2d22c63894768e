/**
 * What was planned and what came of it, in one unit. `direction` tells which side of the plan is
 * good: 'at-least' (the usual case) or 'at-most', as for a rate of poverty.
 */
export interface TargetFigures {
  readonly unit: string;
  readonly planned?: number | undefined;
  readonly actual?: number | undefined;
  readonly direction?: 'at-least' | 'at-most' | undefined;
}

/**
 * The share of the plan that was attained: 1 is exactly the plan, more is better. For 'at-most' the
 * plan is divided by the actual value. Undefined if a figure is missing, negative or a divisor of 0.
 */
export function attainmentOf(target: TargetFigures): number | undefined {
  const { planned, actual, direction = 'at-least' } = target;
  if (planned === undefined || actual === undefined || planned < 0 || actual < 0) return undefined;
  const [part, whole] = direction === 'at-least' ? [actual, planned] : [planned, actual];
  return whole === 0 ? undefined : part / whole;
}

/** Tells whether the plan was met; undefined if a figure is missing. */
export function isTargetMet(target: TargetFigures): boolean | undefined {
  const { planned, actual, direction = 'at-least' } = target;
  if (planned === undefined || actual === undefined) return undefined;
  return direction === 'at-least' ? actual >= planned : actual <= planned;
}
