import fc from 'fast-check';
import type { Node } from 'unist';
import { visit as libraryVisit } from 'unist-util-visit';
import { visitParents as libraryVisitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { EXIT, SKIP, visit, visitParents } from '../../src/markdown/visit.ts';

interface Tree extends Node {
  readonly answer: typeof SKIP | typeof EXIT | number | [typeof SKIP, number] | undefined;
  children?: Tree[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom('a', 'b', 'c'),
      // Places ahead alone: a walk that is sent back never ends.
      answer: fc.constantFrom(undefined, undefined, undefined, SKIP, EXIT, 5, [SKIP, 5] as const),
      children: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
    },
    { requiredKeys: ['type', 'answer'] },
  ) as fc.Arbitrary<Tree>,
}));
const tests = fc.constantFrom<string | string[] | undefined>(undefined, 'a', ['a', 'b'], []);

/** A visitor that writes down what it is called with, and answers what the node it is at says. */
type Visitor = (node: Node, ...where: unknown[]) => Tree['answer'];
type Walk = (root: Node, ...call: [Visitor] | [string | string[], Visitor]) => void;

test.each<[string, number, Walk, Walk]>([
  ['unist-util-visit', 2, visit as Walk, libraryVisit as Walk],
  ['unist-util-visit-parents', 1, visitParents as Walk, libraryVisitParents as Walk],
])('walks as %s does, with the node and %d more', (_library, more, ours, theirs) => {
  const calls = (walk: Walk, root: Tree, wanted?: string | string[]): unknown[] => {
    const seen: unknown[] = [];
    const enter: Visitor = (node, ...where) => {
      seen.push([node, ...where.slice(0, more)]);
      return (node as Tree).answer;
    };
    if (wanted === undefined) walk(root, enter);
    else walk(root, wanted, enter);
    return seen;
  };
  fc.assert(
    fc.property(tree, tests, (root, wanted) => {
      expect(calls(ours, root, wanted)).toEqual(calls(theirs, root, wanted));
    }),
  );
});

test('sees what a visitor puts in the place of the children', () => {
  const root = { type: 'root', children: [{ type: 'old' }] as Node[] };
  const seen: string[] = [];
  visit(root as Node, ({ type }) => {
    seen.push(type);
    if (type === 'old') root.children = [{ type: 'old' }, { type: 'new' }];
  });
  expect(seen).toEqual(['root', 'old', 'new']);
});
