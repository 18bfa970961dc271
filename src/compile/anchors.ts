import type { Html, Nodes, Parents, Root } from 'mdast';
import { visitParents } from '../markdown/visit.ts';
import { tagsOf } from './html-tags.ts';

/** Element id of an author's own anchor. No heading's id and no block's holds a tilde, and no script looks for one. */
export function anchorId(name: string): string {
  return `~${name.replace(/\s+/gu, '-')}`;
}

/**
 * Sets an empty element with an id of ours before each piece of raw HTML that names a place, `<a name="x">` or `<p id="x">`:
 * the author's own id would not survive. Returns the names, each once.
 */
export function placeAnchors(tree: Root): string[] {
  const ids = new Set<string>();
  const known: string[] = [];
  const places: { parent: Parents; node: Html; names: readonly string[] }[] = [];
  visitParents(tree, 'html', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined) return;
    const names = namesIn(node.value).filter((name) => !ids.has(anchorId(name)) && ids.add(anchorId(name)));
    known.push(...names);
    if (names.length > 0) places.push({ parent, node, names });
  });
  for (const { parent, node, names } of places) {
    const children = parent.children as Nodes[];
    children.splice(children.indexOf(node), 0, ...names.map(anchor));
  }
  return known;
}

function namesIn(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes: { id, name: old } }) =>
    [id, name === 'a' ? old : undefined].flatMap((value) => value?.trim() ?? []).filter(isName),
  );
}

/** Signs of HTML make no name that anybody links to. */
function isName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/[<>"'`&\uFDD0-\uFDEF]/u.test(name);
}

function anchor(name: string): Nodes {
  return { type: 'highlight', children: [], data: { hName: 'span', hProperties: { id: anchorId(name) } } };
}
