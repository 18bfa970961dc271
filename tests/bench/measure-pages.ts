import { queriesOf } from './generate/queries.ts';
import type { GeneratedVault } from './generate/vault.ts';
import { bitesOf, growthOf, weightOf, type Bites } from './measure/bites.ts';
import { build, type Place } from './measure/build.ts';
import { searchCost } from './measure/search.ts';
import type { Say } from './measure-works.ts';
import type { PageResult } from './results.ts';
import { addCourse } from './work/add-course.ts';

/** Weighs the pages of a built vault and searches it; then adds the course to it, and weighs how its pages have grown. */
export async function measurePages(
  place: Place,
  { notes }: GeneratedVault,
  seed: number,
  course: Bites,
  say: Say,
): Promise<PageResult> {
  const own = bitesOf(place.out);
  say('search, in a browser');
  const search = await searchCost(place.out, urlOf(own), queriesOf(seed, notes));
  say('the course, as a part of this vault');
  addCourse(place.vault);
  await build(place);
  return { bites: weightOf(own), courseGrowth: growthOf(course, bitesOf(place.out)), search };
}

/** Address of a page below the site's: the first of the bites. */
export function urlOf(bites: Bites): string {
  const [first = ''] = bites.keys();
  return encodeURI(first.replace(/index\.html$/u, ''));
}
