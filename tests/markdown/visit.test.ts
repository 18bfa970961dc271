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

test('walks as unist-util-visit does', () => {
  const walk = (call: typeof visit, root: Tree, wanted: string | string[] | undefined): unknown[] => {
    const seen: unknown[] = [];
    const enter = (node: Node, index: number | undefined, parent: Node | undefined) => {
      seen.push([node, index, parent]);
      return (node as Tree).answer;
    };
    if (wanted === undefined) call(root as Node, enter);
    else call(root as Node, wanted, enter);
    return seen;
  };
  fc.assert(
    fc.property(tree, tests, (root, wanted) => {
      expect(walk(visit, root, wanted)).toEqual(walk(libraryVisit, root, wanted));
    }),
  );
});

test('walks as unist-util-visit-parents does', () => {
  const walk = (call: typeof visitParents, root: Tree, wanted: string | string[] | undefined): unknown[] => {
    const seen: unknown[] = [];
    const enter = (node: Node, parents: Node[]) => {
      seen.push([node, parents]);
      return (node as Tree).answer;
    };
    if (wanted === undefined) call(root as Node, enter);
    else call(root as Node, wanted, enter);
    return seen;
  };
  fc.assert(
    fc.property(tree, tests, (root, wanted) => {
      expect(walk(visitParents, root, wanted)).toEqual(walk(libraryVisitParents, root, wanted));
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
