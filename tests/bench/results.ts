import type { BiteWeight } from './measure/bites.ts';
import type { Build } from './measure/build.ts';
import type { Cost } from './measure/cost.ts';
import type { DevCost } from './measure/dev.ts';
import type { Output } from './measure/output.ts';
import type { SearchCost } from './measure/search.ts';
import type { Work } from './work/works.ts';

/** What a reader's browser is asked to carry. */
export interface PageResult {
  /** HTML bytes of the vault's own notes. */
  readonly bites: BiteWeight;
  /** HTML bytes of the course's notes in this vault ÷ in the course. */
  readonly courseGrowth: BiteWeight;
  readonly search: SearchCost;
}

/** What was measured of one vault. */
export interface SizeResult {
  readonly notes: number;
  /** Of the notes, without attachments. */
  readonly bytes: number;
  /** The bare remark pipeline on the same notes; measured where a cold build is. */
  readonly yardstick: Cost | undefined;
  /** The median of several builds, each figure by itself. */
  readonly works: Readonly<Partial<Record<Work, Build>>>;
  /** The site after the last of these builds. */
  readonly output: Output;
  readonly pages: PageResult | undefined;
  readonly dev: DevCost | undefined;
  /** Scores of one bite from 0 to 100. */
  readonly lighthouse: Readonly<Record<string, number>> | undefined;
}

/** All that a run found. */
export interface Results {
  readonly date: string;
  /** Empty where git does not tell. */
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly seed: number;
  readonly repeat: number;
  readonly sizes: readonly SizeResult[];
  /** HTML bytes of the course's bites in the course. */
  readonly course: BiteWeight | undefined;
}
