import type { Code, Root } from 'mdast';
import { visit } from '../markdown/visit.ts';
import { assignHeadingIds } from '../markdown/heading-id.ts';
import { isDiagram } from './decorate/diagram.ts';
import { linksOf } from './facts/link.ts';

const standIn = 'a private note';

/** Stands for a name in a diagram's source, where blanks would part it. */
const standInWord = 'private_note';

/** Takes the names of private notes out of a tree: from the labels that are nothing but the name, and from what is made of them. */
export function hideNames(tree: Root, targets: readonly string[]): void {
  const hidden = new Set(targets);
  visit(tree, (node) => {
    if (node.type === 'code' && isDiagram(node)) hideInDiagram(node, hidden);
    if (node.type !== 'wikiLink' && node.type !== 'embed') return;
    if (node.reference.label !== undefined || !hidden.has(node.reference.target)) return;
    if (node.type === 'wikiLink') node.children = [{ type: 'text', value: standIn }];
    else node.reference = { ...node.reference, alt: standIn };
  });
  assignHeadingIds(tree);
}

/** A step that is a link shows its target: the fence keeps what it links to, and shows another source. */
function hideInDiagram(node: Code, hidden: ReadonlySet<string>): void {
  const names = linksOf(node).flatMap(({ target }) => (hidden.has(target) ? [target] : []));
  if (names.length === 0) return;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  node.data = { ...node.data, shownSource: node.value.replace(pattern, standInWord) };
}
