import { join } from 'node:path';
import { build, type Build, type Place } from './measure/build.ts';
import { costOf, type Cost } from './measure/cost.ts';
import { medians } from './measure/median.ts';
import type { Options } from './options.ts';
import type { SizeResult } from './results.ts';
import type { Chosen } from './work/choose.ts';
import { prepare, works, type Work } from './work/works.ts';

/** Says what is done now. */
export type Say = (line: string) => void;

/** Does every work that is asked for on a vault that lies in its place, each as often as asked, and takes medians. */
export async function measureWorks(
  place: Place,
  chosen: Chosen,
  { repeat, only }: Options,
  say: Say,
): Promise<Pick<SizeResult, 'yardstick' | 'works'>> {
  const yardsticks: Cost[] = [];
  const builds: Partial<Record<Work, Build[]>> = {};
  if (!only.includes('cold')) await build(place);
  for (const work of works.filter((name) => only.includes(name)))
    for (let round = 0; round < repeat; round++) {
      // Beside the builds that it is compared with: the machine may be slower an hour later.
      if (work === 'cold') yardsticks.push(await yardstick(place, say));
      prepare[work](place, chosen, round);
      const built = await build(place);
      say(`${work}: ${describe(built)}`);
      (builds[work] ??= []).push(built);
    }
  return {
    yardstick: yardsticks.length === 0 ? undefined : medians(yardsticks),
    works: Object.fromEntries(Object.entries(builds).map(([work, all]) => [work, medianBuild(all)])),
  };
}

async function yardstick({ vault }: Place, say: Say): Promise<Cost> {
  const { stdout: _, ...cost } = await costOf([join(import.meta.dirname, 'measure/yardstick.ts'), vault], {});
  say(`bare remark: ${describe(cost)}`);
  return cost;
}

function medianBuild(builds: readonly Build[]): Build {
  const costs = builds.map(({ phases: _, ...cost }) => cost);
  return { ...medians(costs), phases: medians(builds.map(({ phases }) => phases)) };
}

function describe({ ms, cpuMs, peakBytes }: Cost): string {
  const seconds = (time: number): string => (time / 1000).toFixed(1);
  return `${seconds(ms)} s, CPU ${seconds(cpuMs)} s, ${(peakBytes / 1e6).toFixed(0)} MB`;
}
