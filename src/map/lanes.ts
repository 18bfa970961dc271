/** Gives lines that run side by side a lane each; lines of one source share theirs. */
export interface LaneKeeper {
  /** Lane of a source, from 0. */
  take(source: number): number;
}

/** A keeper of at most `most` lanes; when all are taken, lines share. */
export function laneKeeper(most: number): LaneKeeper {
  const lanes = new Map<number, number>();
  return {
    take(source) {
      const lane = lanes.get(source) ?? lanes.size % most;
      lanes.set(source, lane);
      return lane;
    },
  };
}
