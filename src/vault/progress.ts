import type { Progress } from '../compile/pool.ts';

/** Where progress is told, and when. */
export interface Teller {
  /** True for a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  /** Milliseconds. */
  readonly now: () => number;
  readonly write: (text: string) => void;
}

/** A long work in the words of who waits for it: "compiling: 5 of 20 notes". */
export interface Work {
  readonly doing: string;
  readonly total: number;
  readonly things: string;
}

/** Milliseconds between two tellings: on a terminal, and line by line. */
const pause = { terminal: 200, lines: 5000 };

/**
 * Tells how far a long work has come and how long it will still take: on a terminal in one line that is written over,
 * elsewhere a line now and then. A work that is done sooner is not spoken of.
 */
export function tellProgress(
  { doing, total, things }: Work,
  { isTerminal, now, write }: Teller = thisProcess,
): Progress {
  const start = now();
  let told = start;
  return (done) => {
    const [time, isLast] = [now(), done >= total];
    const every = isTerminal ? pause.terminal : pause.lines;
    if (isTerminal && isLast && told > start) write('\r\u001B[K');
    if (isLast || time - told < every) return;
    told = time;
    const left = Math.ceil((((time - start) / done) * (total - done)) / 1000);
    const line = `${doing}: ${String(done)} of ${String(total)} ${things}, about ${String(left)} s left`;
    write(isTerminal ? `\r${line}\u001B[K` : `${line}\n`);
  };
}

/** The terminal, or the log, of this process. */
const thisProcess: Teller = {
  isTerminal: process.stdout.isTTY && !process.env.CI,
  now: () => performance.now(),
  write: (text) => process.stdout.write(text),
};
