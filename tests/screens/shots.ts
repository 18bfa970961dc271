import { bite, biteWithFigure } from '../support/page-types.ts';

/** A page to take pictures of: its name in file names, what the index calls it, its path. */
interface Shot {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  /** Typed once the page stands; then something opens. */
  readonly type?: string;
  /** What must be in sight before the picture is taken. */
  readonly shows?: string;
}

export const shots: readonly Shot[] = [
  { name: 'home', title: 'Home', path: '' },
  { name: 'bite', title: 'A bite with a chart', path: bite },
  { name: 'figure', title: 'A bite with a figure to turn', path: biteWithFigure },
  { name: 'references', title: 'References', path: 'references/' },
  { name: 'questions', title: 'Questions', path: 'questions/' },
  { name: 'compare', title: 'Compare', path: 'compare/' },
  { name: 'timeline', title: 'Timeline', path: 'timeline/' },
  { name: 'glossary', title: 'Glossary', path: 'glossary/' },
  { name: 'map', title: 'Map', path: 'map/' },
  { name: 'specimen', title: 'Specimen', path: 'specimen/' },
  { name: 'tags', title: 'Tags', path: 'tags/' },
  { name: 'tag', title: 'One tag', path: 'tags/training/' },
  { name: 'search', title: 'Search', path: 'search/?q=reward', shows: '[role=option]' },
  { name: 'dialog', title: 'Search over a bite', path: bite, type: '/reward', shows: '[role=option]' },
  { name: 'keys', title: 'The list of keys', path: bite, type: '?', shows: 'dialog[open]' },
  { name: 'colophon', title: 'Colophon', path: 'colophon/' },
  { name: 'missing', title: 'Not found', path: '404.html' },
];

export const windows = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
] as const;

export const themes = ['light', 'dark'] as const;
