import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../support/dist.ts';

/** Longest note that is mutated, in characters; a longer one gives its first part. */
const longest = 6000;

/** Every note of the syntax fixtures, of the fixture vault and of the course, as text. Sorted by path. */
export function readCorpus(): readonly string[] {
  return ['tests/fixtures/syntax', 'tests/fixtures/vault', 'content'].flatMap(notesIn);
}

function notesIn(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(project, folder, name), 'utf8').slice(0, longest));
}
