import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** One run, as a line of the history: figures of which less is better, by name. */
export interface Entry {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cores: number;
  readonly seed: number;
  /** Sizes of the vaults. */
  readonly notes: readonly number[];
  readonly figures: Readonly<Record<string, number>>;
}

/** A figure that has grown. */
export interface Worse {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** A run and the next differ by less on a quiet machine. */
const TOLERATED = 1.1;

/** Entries of a history file, the oldest first; none where there is no file. @throws for a line that is no JSON. */
export function readHistory(file: string): readonly Entry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Entry);
}

export function appendEntry(file: string, entry: Entry): void {
  appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** The last entry of the same vaults. */
export function lastLike(history: readonly Entry[], { seed, notes }: Entry): Entry | undefined {
  return history.findLast((entry) => entry.seed === seed && entry.notes.join() === notes.join());
}

/** What has grown by more than a tenth, the most grown first; figures that one of both lacks are no news. */
export function worseThan(before: Entry, now: Entry): readonly Worse[] {
  return Object.entries(now.figures)
    .map(([name, value]) => ({ name, before: before.figures[name] ?? Number.NaN, now: value }))
    .filter((figure) => figure.now > figure.before * TOLERATED)
    .sort((a, b) => b.now / b.before - a.now / a.before);
}
