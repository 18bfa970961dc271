/** True for a text that still shows the fault. */
type Shows = (text: string) => Promise<boolean>;

/**
 * Delta debugging: takes lines away, then characters, as long as the fault shows, in ever smaller pieces. Gives the best
 * found when the time (milliseconds) is over.
 */
export async function shrink(text: string, shows: Shows, patience = 20_000): Promise<string> {
  const end = performance.now() + patience;
  const isOver = (): boolean => performance.now() > end;
  const lines = await fewest(text.split('\n'), (parts) => shows(parts.join('\n')), isOver);
  const characters = await fewest(Array.from(lines.join('\n')), (parts) => shows(parts.join('')), isOver);
  return characters.join('');
}

/** The parts that cannot be spared. */
async function fewest(
  all: readonly string[],
  shows: (parts: readonly string[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<readonly string[]> {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < parts.length && !isOver();) {
      const rest = [...parts.slice(0, start), ...parts.slice(start + size)];
      if (rest.length < parts.length && (await shows(rest))) parts = rest;
      else start += size;
    }
  }
  return parts;
}
