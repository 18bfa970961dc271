import { readCourse } from './dist.ts';

const course = readCourse();

/** Paths of all pages, relative to the base URL. */
export const allPaths = course.pages.map(({ path }) => path.slice(course.base.length));

export const bite = 'bites/deep-seek-r1-vs-o1/';
export const biteWithFigure = 'bites/grpo-and-grpo-against-ppo/';

/** A page of each kind. */
export const pageTypes = [
  '',
  bite,
  biteWithFigure,
  'references/',
  'units/limits/',
  'questions/',
  'compare/',
  'map/',
  'colophon/',
  'tags/',
  'tags/training/',
  'search/',
  'search/?q=reward',
  '404.html',
] as const;
