import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pid as self } from 'node:process';

/** What one process holds and has used; undefined values are such as the system does not tell. */
export interface ProcessState {
  readonly residentBytes: number;
  /** User and system time. */
  readonly cpuMs: number;
}

/** The kernel counts processor time in hundredths of a second for whoever asks. */
const TICK_MS = 10;

/** Whether the system tells of processes as Linux does. */
export const hasProc = existsSync(`/proc/${self}/task/${self}/children`);

/** A process and all that it and its own have started, those that have ended left out. Linux only. */
export function treeOf(pid: number): readonly number[] {
  const found = [pid];
  for (const parent of found) found.push(...childrenOf(parent));
  return found;
}

function childrenOf(pid: number): readonly number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return tasks.flatMap((task) => numbers(read(`/proc/${pid}/task/${task}/children`)));
}

/** Undefined for a process that has ended. */
export function stateOf(pid: number): ProcessState | undefined {
  const status = read(`/proc/${pid}/status`);
  const [user, system] = timesOf(pid);
  if (user === undefined || system === undefined) return undefined;
  return { residentBytes: kilobytes(status, 'VmRSS'), cpuMs: (user + system) * TICK_MS };
}

/** Memory of a process where pages that several share count in part for each; undefined where that is not told. */
export function proportionalBytes(pid: number): number | undefined {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  return rollup === '' ? undefined : kilobytes(rollup, 'Pss');
}

/** Processor milliseconds of all processes that this one started and that have ended, with all of theirs. */
export function endedCpuMs(): number {
  const [, , user = 0, system = 0] = timesOf(self);
  return (user + system) * TICK_MS;
}

/** Times of a process in ticks: its own in user and system mode, then those of its ended children. */
function timesOf(pid: number): readonly number[] {
  const line = read(`/proc/${pid}/stat`);
  // The name of the program stands in brackets and may hold blanks.
  return numbers(line.slice(line.lastIndexOf(')') + 1).replace(/^ \S+/u, '')).slice(10, 14);
}

function kilobytes(text: string, name: string): number {
  return 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(text)?.[1] ?? 0);
}

function numbers(text: string): readonly number[] {
  return text.trim() === '' ? [] : text.trim().split(/\s+/u).map(Number);
}

function read(path: string): string {
  return attempt(() => readFileSync(path, 'utf8')) ?? '';
}

/** A process may end between two looks at it. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
