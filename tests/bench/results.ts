import type { Cost } from './measure/cost.ts';
import type { Output } from './measure/output.ts';
import type { Phases } from './measure/phases.ts';
import type { Work } from './work/works.ts';

/** A build as the median of several, each figure by itself. */
export interface MedianBuild extends Cost {
  readonly phases: Phases;
}

/** What was measured of one vault. */
export interface SizeResult {
  readonly notes: number;
  /** Of the notes, without attachments. */
  readonly bytes: number;
  /** The bare remark pipeline on the same notes; measured where a cold build is. */
  readonly yardstick: Cost | undefined;
  readonly works: Readonly<Partial<Record<Work, MedianBuild>>>;
  /** The site after its last build. */
  readonly output: Output;
}

/** All that a run found. */
export interface Results {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly seed: number;
  readonly repeat: number;
  readonly sizes: readonly SizeResult[];
}
