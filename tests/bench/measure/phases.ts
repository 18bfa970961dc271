import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds by the name of a phase. */
export type Phases = Readonly<Record<string, number>>;

/** What a build says of its own time: the file it wrote, else the line in which it tells how long the search index took. */
export function readPhases(file: string, stdout: string): Phases {
  if (existsSync(file)) return sumPhases(JSON.parse(readFileSync(file, 'utf8')) as Profile);
  const seconds = /pages indexed, .*?([\d.]+) s$/mu.exec(stdout)?.[1];
  return seconds === undefined ? {} : { search: 1000 * Number(seconds) };
}

interface Profile {
  readonly phases: readonly { readonly name: string; readonly ms: number }[];
}

/** A phase that came several times counts as one. */
function sumPhases({ phases }: Profile): Phases {
  const sums: Record<string, number> = {};
  for (const { name, ms } of phases) sums[name] = (sums[name] ?? 0) + ms;
  return sums;
}
