import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { readSite, type BuiltSite } from './site.ts';

export const project = join(import.meta.dirname, '../..');

/** The course as `npm run build` left it, or another build of it that `SITE_DIST` names. */
export function readCourse(): BuiltSite {
  const root = env.SITE_DIST ?? join(project, 'dist');
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`No site in ${root}: run "npm run build" first.`);
  return readSite(root);
}
