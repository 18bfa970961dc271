import type { Node, Parent } from 'unist';
import type { visit as Visit } from 'unist-util-visit';
import type { visitParents as VisitParents } from 'unist-util-visit-parents';

/** Do not look into this node. */
export const SKIP = 'skip';
/** Look at nothing more. */
export const EXIT = false;

/** What to do next; a number is the place of the sibling to go on with. */
type Answer = typeof SKIP | typeof EXIT | number | readonly [typeof SKIP, number] | undefined;
type Test = string | readonly string[];
type Enter = (node: Node, index: number | undefined, parent: Parent | undefined) => Answer;
type EnterBelow = (node: Node, parents: readonly Parent[]) => Answer;

/**
 * Calls a function for each node of a tree, in order, as `unist-util-visit` does for a type, a list of types or none. A
 * note is walked some forty times: the library, which names a function anew for every node it meets, takes half of the
 * time that a whole note takes.
 */
export const visit = ((tree: Node, test: Test | Enter, enter?: Enter) => {
  const [wanted, call] = enter === undefined ? [undefined, test as Enter] : [test as Test, enter];
  walk(tree, undefined, [], wanted, (node, index, parents) => call(node, index, parents.at(-1)));
}) as unknown as typeof Visit;

/** As {@link visit}, for functions that want all the nodes above, the nearest last. */
export const visitParents = ((tree: Node, test: Test | EnterBelow, enter?: EnterBelow) => {
  const [wanted, call] = enter === undefined ? [undefined, test as EnterBelow] : [test as Test, enter];
  walk(tree, undefined, [], wanted, (node, _index, parents) => call(node, [...parents]));
}) as unknown as typeof VisitParents;

type Call = (node: Node, index: number | undefined, parents: readonly Parent[]) => Answer;

/** Visitors may change the tree: what a node holds is looked up anew for each child. */
function walk(
  node: Node,
  index: number | undefined,
  parents: Parent[],
  test: Test | undefined,
  call: Call,
): Answer {
  const answer = isOf(node, test) ? call(node, index, parents) : undefined;
  if (answer === SKIP || answer === EXIT) return answer;
  if (typeof answer === 'object') return answer[1];
  const parent = node as Partial<Parent>;
  if (parent.children === undefined) return answer;
  parents.push(parent as Parent);
  for (let at = 0; at < parent.children.length;) {
    const below = walk(parent.children[at] as Node, at, parents, test, call);
    if (below === EXIT) return EXIT;
    at = typeof below === 'number' ? below : at + 1;
  }
  parents.pop();
  return answer;
}

function isOf({ type }: Node, test: Test | undefined): boolean {
  return test === undefined || (typeof test === 'string' ? type === test : test.includes(type));
}
