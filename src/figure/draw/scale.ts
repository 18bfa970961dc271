import { scaleLinear, scaleLog } from 'd3-scale';

/** Where values lie on an axis, and the few that are named on it. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
}

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A linear axis over the values, from zero unless told otherwise; at most five ticks. */
export function linear(
  values: readonly number[],
  { min, max }: Range,
  range: readonly [number, number],
): Scale {
  const low = min ?? Math.min(0, ...values);
  const high = max ?? Math.max(...values, low + 1);
  const scale = scaleLinear([low, high], range);
  if (max === undefined) scale.nice(4);
  return Object.assign((value: number) => scale(value), { ticks: scale.ticks(4) });
}

/** A logarithmic axis over positive values; ticks at 1, 2 and 5 of each power, thinned to at most six. */
export function logarithmic(values: readonly number[], range: readonly [number, number]): Scale {
  const known = values.filter((value) => value > 0);
  const positive = known.length > 0 ? known : [1];
  const scale = scaleLog([Math.min(...positive) * 0.8, Math.max(...positive) * 1.25], range);
  const all = scale.ticks(20);
  const round = all.filter((tick) => /^[125]0*$/u.test(String(tick).replace(/^0\.0*/u, '')));
  const powers = round.filter((tick) => /^10*$/u.test(String(tick).replace(/^0\.0*/u, '')));
  const ticks =
    round.length <= 6 ? round : powers.length >= 2 ? powers : round.filter((_, index) => index % 2 === 0);
  return Object.assign((value: number) => scale(value), { ticks });
}
