import { cpuUsage } from 'node:process';

/** Milliseconds of the processor for one run, the better of two: what else the machine does counts little. */
export function cost(run: () => void): number {
  const times = [1, 2].map(() => {
    const before = cpuUsage();
    run();
    return cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** Milliseconds that four times as much may take: a quadratic function takes 16 times as long. */
export const linear = (quarter: number): number => 10 * quarter + 150;
