import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ProcessState } from './process-tree.ts';

/** A process and all that it has started, by number, as `ps` tells it: for systems without `/proc`. Empty where there is no `ps`. */
export async function psTree(root: number): Promise<ReadonlyMap<number, ProcessState>> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss=,time=']).catch(() => ({
    stdout: '',
  }));
  const rows = stdout.split('\n').filter(Boolean).map(rowOf);
  const tree = new Map<number, ProcessState>();
  const members = [root];
  for (const member of members) {
    const row = rows.find(({ pid }) => pid === member);
    if (row) tree.set(member, row);
    members.push(...rows.filter(({ parent }) => parent === member).map(({ pid }) => pid));
  }
  return tree;
}

function rowOf(line: string): ProcessState & { readonly pid: number; readonly parent: number } {
  const [pid = '', parent = '', kilobytes = '', time = ''] = line.trim().split(/\s+/u);
  return {
    pid: Number(pid),
    parent: Number(parent),
    residentBytes: Number(kilobytes) * 1024,
    cpuMs: milliseconds(time),
  };
}

/** `[[days-]hours:]minutes:seconds[.hundredths]` */
export function milliseconds(time: string): number {
  const [days = '0', rest = ''] = time.includes('-') ? time.split('-') : ['0', time];
  return 1000 * rest.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + 86_400_000 * Number(days);
}
