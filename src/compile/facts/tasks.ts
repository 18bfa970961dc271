import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { TaskFact } from '../compiled-note.ts';
import { plainText } from './text.ts';

/** Collects tasks with what is nested under them; `links` tells the index of each linking node. */
export function collectTasks(tree: Root, links: ReadonlyMap<Nodes, number>): TaskFact[] {
  const tasks: TaskFact[] = [];
  visitParents(tree, 'listItem', (item, ancestors: Parents[]) => {
    if (item.mark === undefined) return;
    const lead = item.children[0];
    const { line = 1, column = 1 } = item.position?.start ?? {};
    tasks.push({
      mark: item.mark,
      text: lead ? plainText(lead).text.trim() : '',
      depth: ancestors.filter(({ type }) => type === 'list').length - 1,
      question: hasRed(lead),
      detail: detailOf(item),
      links: linksIn(item, links),
      line,
      column,
    });
  });
  return tasks;
}

function hasRed(node: Nodes | undefined): boolean {
  let red = false;
  if (node)
    visit(node, 'html', ({ value }) => {
      red ||= /style\s*=\s*["'][^"']*color:\s*red/iu.test(value);
    });
  return red;
}

function detailOf(item: ListItem): string {
  const nested = item.children.flatMap((child) =>
    child.type === 'list' ? (child satisfies List).children : [],
  );
  return nested.map((child) => (child.children[0] ? plainText(child.children[0]).text.trim() : '')).join(' ');
}

function linksIn(item: ListItem, links: ReadonlyMap<Nodes, number>): number[] {
  const found: number[] = [];
  visit(item, (node) => {
    const index = links.get(node);
    if (index !== undefined) found.push(index);
  });
  return found;
}
