import type { Root } from 'mdast';
import { createParser } from '../markdown/parse.ts';
import { buildArticle } from './article/index.ts';
import type { CompiledNote } from './compiled-note.ts';
import type { Diagnostic } from './diagnostic.ts';
import { collectFacts } from './facts/collect.ts';
import { propertyLinks } from './facts/properties.ts';
import { collectTasks } from './facts/tasks.ts';
import { measureText } from './facts/words.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { noteName, type VaultPath } from './path.ts';
import { readProperties } from './properties.ts';
import { checkSource } from './source-checks.ts';
import { takeLead } from './lead.ts';

/** One file as read. */
export interface SourceFile {
  readonly path: VaultPath;
  readonly text: string;
}

const parsers = { md: createParser('md'), mdx: createParser('mdx') };

/** Compiles one note. Never throws on content: what is wrong with it is a diagnostic, and the note still gets its page. */
export async function compileNote({ path, text }: SourceFile): Promise<CompiledNote> {
  const format = /\.mdx$/iu.test(path) ? 'mdx' : 'md';
  const { yaml, body, unclosed } = splitFrontmatter(text);
  const { properties, diagnostics } = readProperties(yaml);
  const { tree, failure } = parse(body, format);
  const lead = takeLead(tree, properties, { name: noteName(path), body });
  const facts = collectFacts(tree, body);
  const links = [...facts.links, ...propertyLinks(properties, yaml)];
  const tasks = collectTasks(tree, facts.linkNodes);
  const measured = measureText(tree);
  const { article, slices, diagnostics: removed } = await buildArticle(tree, body);
  return {
    path,
    format,
    title: lead.title,
    titleId: lead.heading?.id,
    properties,
    headings: lead.heading ? [lead.heading, ...facts.headings] : facts.headings,
    blocks: facts.blocks,
    links,
    citations: facts.citations,
    sentences: facts.sentences,
    tags: unique([...(properties.tags ?? []).map((tag) => tag.replace(/^#/u, '')), ...facts.tags]),
    tasks,
    ...measured,
    diagnostics: [...diagnostics, ...failure, ...checkSource(body, unclosed), ...removed],
    article,
    slices,
  };
}

/** MDX is code and may not parse: its source is shown then. */
function parse(body: string, format: 'md' | 'mdx'): { tree: Root; failure: Diagnostic[] } {
  try {
    return { tree: parsers[format](body), failure: [] };
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    const message = `the note cannot be parsed: ${reason ?? String(error)}`;
    const tree: Root = { type: 'root', children: [{ type: 'code', lang: 'mdx', value: body }] };
    return {
      tree,
      failure: [{ line: line ?? 1, column: column ?? 1, severity: 'error', rule: 'broken-mdx', message }],
    };
  }
}

function unique(tags: readonly string[]): string[] {
  const seen = new Map(tags.filter((tag) => tag !== '').map((tag) => [tag.toLowerCase(), tag]));
  return [...seen.values()];
}
