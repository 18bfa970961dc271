import type { Progress } from '../../compile/pool.ts';
import { tellProgress } from '../../vault/progress.ts';

/** Tells how many files of a site are made. */
export interface FileCount {
  /** Before the first of `total` files. */
  begin(total: number): void;
  /** One more is made. */
  step(): void;
}

/** Counts files, and tells as {@link tellProgress} does. */
export function countFiles(): FileCount {
  let made = 0;
  let tell: Progress = () => undefined;
  return {
    begin(total) {
      tell = tellProgress({ doing: 'making', total, things: 'files' });
    },
    step() {
      tell(++made);
    },
  };
}
