import { appendFileSync, cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../support/dist.ts';

/** The vault of the course, which every size is compared with. */
export const course = join(project, 'content');

/**
 * Puts the notes of the course into a vault, which keeps its own home: the same pages in a large vault and in a small one
 * show what the size alone adds to them. Notes that run as code stay behind.
 */
export function addCourse(vault: string): void {
  for (const path of globSync('**/*.{md,chart,yaml}', { cwd: course }))
    if (path !== 'Home.md') cpSync(join(course, path), join(vault, path));
  appendFileSync(join(vault, 'references.bib'), readFileSync(join(course, 'references.bib')));
}
