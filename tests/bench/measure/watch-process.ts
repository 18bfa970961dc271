import { hasProc, proportionalBytes, stateOf, treeOf, type ProcessState } from './process-tree.ts';
import { psTree } from './ps.ts';

/** What the processes of one command took together. */
export interface Taken {
  /** The most memory that all held at once. Pages that several share count once where the system tells, else for each. */
  readonly peakBytes: number;
  /** Processor time as far as it was seen. */
  readonly cpuMs: number;
}

const EVERY_MS = 200;
const STEP = 1.01;

/** Looks at a process and all that it starts five times a second, until it is stopped. */
export function watchProcess(pid: number): () => Taken {
  const used = new Map<number, number>();
  let resident = 0;
  let peakBytes = 0;
  const note = (tree: ReadonlyMap<number, ProcessState>): void => {
    for (const [member, { cpuMs }] of tree) used.set(member, cpuMs);
    const sum = total([...tree.values()].map(({ residentBytes }) => residentBytes));
    // To ask for shares takes long in a large process: only where a new peak stands out.
    if (sum <= resident * STEP) return;
    resident = sum;
    const shares = [...tree].map(([member, state]) => proportionalBytes(member) ?? state.residentBytes);
    peakBytes = Math.max(peakBytes, total(shares));
  };
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look(pid)
      .then(note)
      .finally(() => (looking = false));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return { peakBytes, cpuMs: total([...used.values()]) };
  };
}

function look(pid: number): Promise<ReadonlyMap<number, ProcessState>> {
  if (!hasProc) return psTree(pid);
  const states = treeOf(pid).flatMap((member) => {
    const state = stateOf(member);
    return state ? [[member, state] as const] : [];
  });
  return Promise.resolve(new Map(states));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
