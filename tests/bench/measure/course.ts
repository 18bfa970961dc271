import { mkdirSync } from 'node:fs';
import { course } from '../work/add-course.ts';
import { bitesOf, type Bites } from './bites.ts';
import { build, placeIn } from './build.ts';

/** Builds the course below a folder and weighs its bites. */
export async function courseBites(folder: string): Promise<Bites> {
  const place = { ...placeIn(folder), vault: course };
  mkdirSync(folder, { recursive: true });
  await build(place);
  return bitesOf(place.out);
}
