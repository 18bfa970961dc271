import type { Diagnostic, Fix } from '../../../compile/diagnostic.ts';
import { applyEdits, type Edit } from './edit.ts';
import { offsetsOf } from './offsets.ts';
import { retarget } from './retarget.ts';

/** A file mended, and how many of its findings that mends. */
export interface Mended {
  readonly text: string;
  readonly fixed: number;
}

/** Makes the changes that findings of one file ask for. What is not where its finding says is left alone. */
export function mend(source: string, found: readonly Diagnostic[]): Mended {
  const offsetOf = offsetsOf(source);
  const edits: Edit[] = [];
  let fixed = 0;
  const taken = new Set<number>();
  for (const { line, column, fix } of found) {
    const offset = fix === undefined ? undefined : offsetOf(line, column);
    if (fix === undefined || offset === undefined || taken.has(offset)) continue;
    const own = editsOf(source, offset, fix);
    if (own.length === 0) continue;
    taken.add(offset);
    edits.push(...own);
    fixed++;
  }
  return { text: applyEdits(source, edits), fixed };
}

function editsOf(source: string, offset: number, fix: Fix): Edit[] {
  if (fix.kind === 'retarget') return retarget(source, offset, fix);
  return source[offset] === '|' ? [{ from: offset, to: offset, text: fix.text }] : [];
}
