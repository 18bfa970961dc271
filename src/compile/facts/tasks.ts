import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { visit, visitParents } from '../../markdown/visit.ts';
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

/** The first thing nested under a task, without the links that only follow it: `Because. [[More]]` is `Because.` */
function detailOf(item: ListItem): string {
  const nested = item.children.find((child) => child.type === 'list')?.children[0]?.children[0];
  if (nested === undefined) return '';
  const { text, ranges } = plainText(nested);
  const starts = [...ranges].flatMap(([{ type }, [start]]) => (type === 'wikiLink' ? [start] : []));
  const before = text.slice(0, Math.min(...starts)).trim();
  return /[.?!]$/u.test(before) ? before : text.trim();
}

function linksIn(item: ListItem, links: ReadonlyMap<Nodes, number>): number[] {
  const found: number[] = [];
  visit(item, (node) => {
    const index = links.get(node);
    if (index !== undefined) found.push(index);
  });
  return found;
}
