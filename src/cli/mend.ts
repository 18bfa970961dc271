import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultPath } from '../compile/path.ts';
import { mend } from '../vault/lint/fix/index.ts';
import type { VaultDiagnostic } from '../vault/lint/rule.ts';

/** Makes the safe changes in the files of a vault; returns how many findings that mended, and in how many files. */
export async function mendFiles(
  root: string,
  found: readonly VaultDiagnostic[],
  spelling: (path: VaultPath) => string,
): Promise<{ fixed: number; files: number }> {
  let [fixed, files] = [0, 0];
  for (const [path, own] of Map.groupBy(found, (finding) => finding.path)) {
    if (own.every(({ fix }) => fix === undefined)) continue;
    const mended = await mendFile(join(root, spelling(path)), own);
    fixed += mended;
    if (mended > 0) files++;
  }
  return { fixed, files };
}

/** A file that is no UTF-8 is left alone: written back it would not be the same. */
async function mendFile(file: string, found: readonly VaultDiagnostic[]): Promise<number> {
  const bytes = await readFile(file);
  const source = bytes.toString('utf8');
  if (!Buffer.from(source, 'utf8').equals(bytes)) return 0;
  const { text, fixed } = mend(source, found);
  if (fixed > 0) await writeFile(file, text);
  return fixed;
}
