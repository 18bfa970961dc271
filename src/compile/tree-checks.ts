import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from './diagnostic.ts';
import { plainText } from './facts/text.ts';

type Finding = Omit<Diagnostic, 'line' | 'column' | 'severity'>;

const queries = new Set(['dataview', 'dataviewjs', 'query', 'tasks']);
const inlineQuery = /^\$?=\s/u;
const templater = /<%[^%]*%>/u;
const missingNote = /\[\^[^\]\s[]+\]/gu;

/** Findings that a note's tree shows: links that a bar cut in two, footnotes that repeat or miss, queries that are not run. */
export function checkTree(tree: Root, source: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const called = new Set<string>();
  const defined = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    called.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'tableRow' && hasCutLink(node.children)) found.push(at(node, cutLink));
    if (node.type === 'code' && queries.has(node.lang ?? '')) found.push(at(node, notRun(node.lang ?? '')));
    if (node.type === 'inlineCode' && inlineQuery.test(node.value)) found.push(at(node, notRun('dataview')));
    if (node.type === 'text') found.push(...missingNotes(node, source));
    if (node.type === 'text' && templater.test(node.value)) found.push(at(node, notRun('Templater')));
    if (node.type !== 'footnoteDefinition' || node.position === undefined) return;
    const { identifier } = node;
    if (defined.has(identifier)) found.push(at(node, repeated(identifier)));
    else if (!called.has(identifier)) found.push(at(node, unused(identifier)));
    defined.add(identifier);
  });
  return found;
}

function at(node: Nodes, finding: Finding): Diagnostic {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column, severity: finding.rule === 'unsupported-query' ? 'info' : 'warning', ...finding };
}

/** A bare bar in a table ends the cell, also in a link. */
function hasCutLink(cells: readonly Nodes[]): boolean {
  const texts = cells.map((cell) => plainText(cell).text);
  return texts.some((text, index) => /\[\[[^\]]*$/u.test(text) && (texts[index + 1] ?? '').includes(']]'));
}

/** A mark that no footnote answers stays text. */
function missingNotes(node: Nodes & { value: string }, source: string): Diagnostic[] {
  const { offset, line, column } = node.position?.start ?? {};
  if (offset === undefined || line === undefined || column === undefined) return [];
  return [...node.value.matchAll(missingNote)].flatMap(([mark]) => {
    const place = source.indexOf(mark, offset);
    const before = source.slice(offset, place).split(/\r\n|\n|\r/u);
    if (place === -1 || source[place - 1] === '\\') return [];
    const inLine = before.at(-1)?.length ?? 0;
    const message = `no footnote answers ${mark}`;
    return {
      line: line + before.length - 1,
      column: before.length > 1 ? inLine + 1 : column + inLine,
      severity: 'warning' as const,
      rule: 'missing-footnote',
      message,
    };
  });
}

const cutLink: Finding = {
  rule: 'cut-link',
  message: 'the bar of a link ends its cell',
  suggestion: 'write \\| in a table',
};

function notRun(name: string): Finding {
  return { rule: 'unsupported-query', message: `shown as code: ${name} is not run` };
}

function repeated(identifier: string): Finding {
  return {
    rule: 'duplicate-footnote',
    message: `there are two footnotes [^${identifier}]; the first is shown`,
  };
}

function unused(identifier: string): Finding {
  return {
    rule: 'unused-footnote',
    message: `nothing calls the footnote [^${identifier}], so it is not shown`,
  };
}
