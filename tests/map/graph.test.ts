import { expect, test } from 'vitest';
import { courseGraph } from '../../src/map/graph.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

async function graphOf(files: Readonly<Record<string, string>>) {
  const vault = await vaultOf(files);
  const notes = Object.keys(files).flatMap((path) => vault.notes.get(at(path)) ?? []);
  return courseGraph(vault, notes);
}

test('prerequisites lead from what is needed to what needs it, each once', async () => {
  const graph = await graphOf({
    'A.md': 'First.',
    'B.md': '---\nrequires: ["[[A]]", "[[A]]"]\n---\nBuilds on [[A]] and [[A]].',
    'C.md': '---\nrequires: ["[[B]]", "[[C]]", "[[Nowhere]]"]\n---\nText.',
  });
  expect(graph.needs).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ]);
  expect(graph.links).toEqual([]);
});

test('links count both ways; links of properties, to oneself, to nothing or to notes outside count nothing', async () => {
  const vault = await vaultOf({
    'A.md': 'To [[B]], to [[B|it]], to [[Z]], to [[A]], to [[Gone]].',
    'B.md': '---\nrelated: "[[A]]"\n---\nBack to [[A]].',
    'C.md': 'To [[A]].',
    'Z.md': 'Not in the course.',
  });
  const notes = ['A.md', 'B.md', 'C.md'].flatMap((path) => vault.notes.get(at(path)) ?? []);
  expect(courseGraph(vault, notes).links).toEqual([
    { from: 0, to: 1, weight: 3 },
    { from: 0, to: 2, weight: 1 },
  ]);
});

test('a note that lists the course says nothing of what is near to what', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `N${String(index)}`);
  const files = Object.fromEntries(names.map((name) => [`${name}.md`, 'Text.']));
  const graph = await graphOf({
    ...files,
    'List.md': names.map((name) => `[[${name}]]`).join(' '),
    'Terms.md': '---\nrole: glossary\n---\n[[N1]] [[N1]]',
    'Pair.md': '[[N2]]',
  });
  expect(graph.links).toEqual([{ from: 2, to: 14, weight: 1 }]);
});
