import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { median } from './median.ts';

/** HTML bytes of the pages of notes, by path below the site's folder. */
export type Bites = ReadonlyMap<string, number>;

const bite = /<main [^>]*class="bite"/u;

/** Weighs every page that shows a note, uncompressed. */
export function bitesOf(site: string): Bites {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const found = new Map<string, number>();
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    if (bite.test(html)) found.set(page.replaceAll(sep, '/'), Buffer.byteLength(html));
  }
  return found;
}

/** The weight of the middle one and of the heaviest. */
export interface BiteWeight {
  readonly median: number;
  readonly max: number;
}

export function weightOf(bites: Bites): BiteWeight {
  const bytes = [...bites.values()];
  return { median: median(bytes), max: bytes.reduce((most, next) => Math.max(most, next), 0) };
}

/** How much heavier the same pages are in another site; the pages that both have. */
export function growthOf(before: Bites, after: Bites): BiteWeight {
  const shared = [...before].flatMap(([path, bytes]) => {
    const then = after.get(path);
    return then === undefined ? [] : [[path, then / bytes] as const];
  });
  return weightOf(new Map(shared));
}
