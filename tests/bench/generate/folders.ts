import { chanceOf } from './chance.ts';
import { capital, type Words } from './words.ts';

const NOTES_A_FOLDER = 20;
const TOP = 8;
const DEEPEST = 4;

/** Folders of a vault, nested, each with its closing slash; several even in a small one, so that two notes may have one name. */
export function foldersOf(seed: number, notes: number, words: Words): readonly string[] {
  const chance = chanceOf(seed, 'folders');
  const folders = new Set<string>();
  const wanted = Math.max(4, Math.round(notes / NOTES_A_FOLDER));
  while (folders.size < wanted) {
    const parents = [...folders].filter((folder) => folder.split('/').length <= DEEPEST);
    const parent = folders.size < TOP || chance.hit(0.1) ? '' : chance.pick(parents);
    folders.add(`${parent}${capital(words.topic(chance))}/`);
  }
  return [...folders];
}
