import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What lies in a folder. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  /** Bytes by extension, those with most first. */
  readonly byType: Readonly<Record<string, number>>;
}

/** Weighs a built site as it lies on disk. */
export function outputOf(folder: string): Output {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sums = new Map<string, number>();
  for (const { parentPath, name } of entries) {
    const type = extname(name);
    sums.set(type, (sums.get(type) ?? 0) + statSync(join(parentPath, name)).size);
  }
  const byType = [...sums].sort(([, a], [, b]) => b - a);
  return {
    files: entries.length,
    bytes: byType.reduce((sum, [, bytes]) => sum + bytes, 0),
    byType: Object.fromEntries(byType),
  };
}
