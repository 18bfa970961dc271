import type { Root } from 'mdast';
import { placeAnchors } from './anchors.ts';
import { breakLines } from './decorate/breaks.ts';
import { isDrawing, withoutData } from './drawing.ts';
import { hideNames } from './hide-names.ts';
import { isDeckName } from '../markdown/card/deck.ts';
import { createParser } from '../markdown/parse.ts';
import { buildArticle, type Article } from './article/index.ts';
import { checkNote } from './checks/index.ts';
import { unclosedProperties } from './checks/unclosed-properties.ts';
import type { CompiledNote, HeadingFact, Slice } from './compiled-note.ts';
import type { Macros } from './decorate/macros.ts';
import type { Diagnostic } from './diagnostic.ts';
import { collectCards } from './facts/cards.ts';
import { collectClaims } from './facts/claims.ts';
import { collectFacts } from './facts/collect.ts';
import { propertyLinks } from './facts/properties.ts';
import { collectTasks } from './facts/tasks.ts';
import { measureText } from './facts/words.ts';
import { cleanText, splitFrontmatter } from './frontmatter.ts';
import { noteName, type VaultPath } from './path.ts';
import { readProperties, type Properties } from './properties.ts';
import { takeLead } from './lead.ts';

/** One file as read. */
export interface SourceFile {
  readonly path: VaultPath;
  readonly text: string;
}

/** What a vault's settings say of all its notes. */
export interface CompileOptions {
  /** `kept`: a line end in a paragraph is a line break; `strict`: it is a blank. */
  readonly lineBreaks: 'kept' | 'strict';
  /** Targets, as written, of links to private notes: where a link's label is its target, the label must not tell. */
  readonly hidden?: readonly string[];
  /** The vault's own macros of TeX. */
  readonly macros?: Macros;
}

const parsers = { md: createParser('md'), mdx: createParser('mdx') };

/** Compiles one note. Never throws on content: what is wrong with it is a diagnostic, and the note still gets its page. */
export async function compileNote(
  { path, text }: SourceFile,
  options: CompileOptions = { lineBreaks: 'strict' },
): Promise<CompiledNote> {
  const format: CompiledNote['format'] = /\.mdx$/iu.test(path) ? 'mdx' : 'md';
  const { yaml, body, unclosed } = splitFrontmatter(text);
  const { properties, diagnostics } = readProperties(yaml);
  const compiled = await compileBody(body, format, { ...options, properties, name: noteName(path) });
  const note = {
    path,
    format,
    hidden: options.hidden ?? [],
    properties,
    ...compiled,
    links: [...compiled.links, ...propertyLinks(properties, yaml)],
    tags: unique([...(properties.tags ?? []).map((tag) => tag.replace(/^#/u, '')), ...compiled.tags]),
    diagnostics: [...diagnostics, ...(unclosed ? [unclosedProperties] : []), ...compiled.diagnostics],
  };
  return isDrawing(note) ? withoutData({ ...note, diagnostics }) : note;
}

/** Compiles a text that is no note, such as a card of a canvas: without properties, and without a title to take out of it. */
export function compileText(text: string, options: CompileOptions): Promise<CompiledBody> {
  return compileBody(cleanText(text), 'md', { ...options, properties: { extra: {} }, name: '' });
}

type CompiledBody = Omit<CompiledNote, 'path' | 'format' | 'hidden' | 'properties'>;
interface BodyOptions extends CompileOptions {
  readonly properties: Properties;
  readonly name: string;
}

/** What cannot be compiled (MDX that is no MDX, a thousand quotes in one another) is shown as its source. */
async function compileBody(body: string, format: 'md' | 'mdx', options: BodyOptions): Promise<CompiledBody> {
  try {
    return await compileTree(parsers[format](body, { deck: inDeck(options.properties) }), body, options);
  } catch (error) {
    const source: Root = { type: 'root', children: [{ type: 'code', value: body }] };
    return { ...(await compileTree(source, body, options)), diagnostics: [unreadable(error)] };
  }
}

async function compileTree(
  tree: Root,
  body: string,
  { properties, name, lineBreaks, hidden = [], macros = {} }: BodyOptions,
): Promise<CompiledBody> {
  if (hidden.length > 0) hideNames(tree, hidden);
  const { title, heading } = takeLead(tree, properties, { name, body });
  const { linkNodes, ...facts } = collectFacts(tree, body);
  const tasks = collectTasks(tree, linkNodes);
  const claims = collectClaims(tree, body);
  const measured = measureText(tree);
  const headings = heading ? [heading, ...facts.headings] : facts.headings;
  const checks = checkNote(tree, body);
  const anchors = placeAnchors(tree);
  if (lineBreaks === 'kept') breakLines(tree);
  const article = await buildArticle(tree, body, macros);
  const slices = heading
    ? { [heading.id]: leadSlice(facts.headings, article), ...article.slices }
    : article.slices;
  return {
    title,
    titleId: heading?.id,
    ...facts,
    headings,
    // A footnote that nothing calls is not shown, and no link leads into it.
    blocks: facts.blocks.filter(({ id }) => Object.hasOwn(article.slices, `^${id}`)),
    anchors,
    tasks,
    claims,
    cards: collectCards(tree),
    ...measured,
    ...article,
    slices,
    diagnostics: [...checks, ...article.diagnostics],
  };
}

/** The heading that the page's head shows still names its section: up to the next of its level. */
function leadSlice(headings: readonly HeadingFact[], { article, slices }: Article): Slice {
  const next = headings.find(({ depth }) => depth === 1);
  return { start: 0, end: (next && slices[next.id]?.start) ?? article.length };
}

/** A deck's tag among the properties counts for the whole note. */
function inDeck({ tags = [] }: Properties): boolean {
  return tags.some((tag) => isDeckName(tag.replace(/^#/u, '')));
}

function unreadable(error: unknown): Diagnostic {
  const { reason, line = 1, column = 1 } = error as { reason?: string; line?: number; column?: number };
  const cause = reason ?? (error instanceof RangeError ? 'it is nested too deep' : String(error));
  return {
    line,
    column,
    severity: 'error',
    rule: 'unreadable-note',
    message: `shown as its source: ${cause}`,
  };
}

function unique(tags: readonly string[]): string[] {
  const seen = new Map(tags.filter((tag) => tag !== '').map((tag) => [tag.toLowerCase(), tag]));
  return [...seen.values()];
}
