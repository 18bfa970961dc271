import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../bench/generate/chance.ts';

/** Notes of a vault, sorted. */
function notesIn(vault: string): string[] {
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.md') && path !== 'Home.md').sort();
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/gu, '');

interface Scene {
  readonly vault: string;
  readonly chance: Chance;
  readonly step: number;
  readonly notes: readonly string[];
}

/** Puts the text of one note, picked by chance, through a function. */
function edit({ vault, chance, notes }: Scene, change: (text: string) => string): string {
  const path = chance.pick(notes);
  const file = join(vault, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return path;
}

/** A note's text with one more line of properties; a note without properties is given the fences too. */
function withProperty(text: string, line: string): string {
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${line}\n`) : `---\n${line}\n---\n${text}`;
}

/** What authors do to a vault between two builds; each says what it did. */
const acts: Readonly<Record<string, (scene: Scene) => string>> = {
  'adds a sentence to': (scene) => edit(scene, (text) => `${text}\nWords of step ${String(scene.step)}.\n`),
  'links from': (scene) =>
    edit(scene, (text) => `${text}\nSee [[${nameOf(scene.chance.pick(scene.notes))}]].\n`),
  'embeds into': (scene) =>
    edit(scene, (text) => `${text}\n![[${nameOf(scene.chance.pick(scene.notes))}]]\n`),
  'changes a heading of': (scene) =>
    edit(scene, (text) => text.replace(/^## .*$/mu, `## Heading of step ${String(scene.step)}`)),
  'gives a title to': (scene) =>
    edit(scene, (text) => withProperty(text, `title: Title ${String(scene.step)}`)),
  'gives an alias to': (scene) =>
    edit(scene, (text) => withProperty(text, `aliases: [Alias ${String(scene.step)}]`)),
  tags: (scene) => edit(scene, (text) => `${text}\n#step/${String(scene.step % 3)}\n`),
  'keeps private': (scene) => edit(scene, (text) => withProperty(text, 'publish: false')),
  'asks first for another before': (scene) =>
    edit(scene, (text) => withProperty(text, `requires: ["[[${nameOf(scene.chance.pick(scene.notes))}]]"]`)),
  adds: ({ vault, chance, notes, step }) => {
    const path = `Added ${String(step)}.md`;
    writeFileSync(join(vault, path), `# Added ${String(step)}\n\nTo [[${nameOf(chance.pick(notes))}]].\n`);
    return path;
  },
  deletes: ({ vault, chance, notes }) => {
    const path = chance.pick(notes);
    rmSync(join(vault, path));
    return path;
  },
  renames: ({ vault, chance, notes, step }) => {
    const path = chance.pick(notes);
    renameSync(join(vault, path), join(vault, `Renamed ${String(step)}.md`));
    return path;
  },
  // Pages of a unit lead to the heading.
  'heads at home the unit of': ({ vault, chance, notes }) => {
    const path = chance.pick(notes.filter((note) => note.includes('/')));
    appendFileSync(join(vault, 'Home.md'), `\n## ${path.split('/')[0] ?? ''}\n\nWords.\n`);
    return path;
  },
  'cites another year in': ({ vault, step }) => {
    const file = join(vault, 'references.bib');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/year\s*=\s*\{\d+\}/u, `year = {${String(1900 + step)}}`),
    );
    return 'references.bib';
  },
  'draws anew': ({ vault, chance }) => {
    const folder = join(vault, 'attachments');
    const [first = '', second = ''] = [0, 1].map(() => chance.pick(readdirSync(folder).sort()));
    writeFileSync(join(folder, first), readFileSync(join(folder, second)));
    return first;
  },
};

/** Does one thing to a vault that its author could have done, and tells it. */
export function author(vault: string, chance: Chance, step: number): string {
  const [name, act] = chance.pick(Object.entries(acts));
  return `${name} ${act({ vault, chance, step, notes: notesIn(vault) })}`;
}
