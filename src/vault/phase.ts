/** What a build does, in order; between them lies nothing. */
export const phases = ['start', 'compile', 'bundle', 'pages', 'search', 'publish'] as const;

export type Phase = (typeof phases)[number];

/** Marks the begin of a phase. Astro's parts share no module, and all of them know the process's own clock. */
export function beginPhase(phase: Phase): void {
  performance.mark(`build ${phase}`);
}

/** Milliseconds that each phase took until the next began, the last until now; phases that were not begun are left out. */
export function measurePhases(): { readonly name: Phase; readonly ms: number }[] {
  const begun = phases
    .map((name) => ({ name, at: name === 'start' ? 0 : startOf(name) }))
    .filter(({ at }) => at !== undefined);
  return begun.map(({ name, at }, index) => ({
    name,
    ms: Math.round((begun[index + 1]?.at ?? performance.now()) - (at ?? 0)),
  }));
}

function startOf(phase: Phase): number | undefined {
  return performance.getEntriesByName(`build ${phase}`).at(-1)?.startTime;
}
