import type { SizeResult } from '../results.ts';

/** A single thread that waits for nothing takes as much of a processor as of time. */
const BUSY = 1.25;

/** Sizes at which bare remark had to wait for other work of the machine: ratios by the wall clock mean little there. */
export function busyText(sizes: readonly SizeResult[]): string {
  const busy = sizes.filter(({ yardstick }) => yardstick && yardstick.ms > BUSY * yardstick.cpuMs);
  if (busy.length === 0) return '';
  const at = busy.map(({ notes }) => notes).join(', ');
  return `\nThe machine was busy with other work at ${at} notes: measure again when it is quiet.\n`;
}
