import type { Nodes } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { NoteCheck } from './check.ts';
import { startOf } from './place.ts';

const queries = new Set(['dataview', 'dataviewjs', 'query', 'tasks']);
const inlineQuery = /^\$?=\s/u;
const templater = /<%[^%]*%>/u;

/** What a plug-in of Obsidian would compute; it is shown as code. */
export const unsupportedQuery: NoteCheck = function* ({ tree }) {
  const found: Diagnostic[] = [];
  visit(tree, (node) => {
    const name = queryOf(node);
    const message = `shown as code: ${name ?? ''} is not run`;
    if (name !== undefined)
      found.push({ ...startOf(node), severity: 'info', rule: 'unsupported-query', message });
  });
  yield* found;
};

function queryOf(node: Nodes): string | undefined {
  if (node.type === 'code') return queries.has(node.lang ?? '') ? (node.lang ?? undefined) : undefined;
  if (node.type === 'inlineCode') return inlineQuery.test(node.value) ? 'dataview' : undefined;
  return node.type === 'text' && templater.test(node.value) ? 'Templater' : undefined;
}
