import { compileText, type CompileOptions, type SourceFile } from '../compile-note.ts';
import type { CompiledNote, LinkFact, Mention, Part, Position } from '../compiled-note.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fileName } from '../path.ts';
import type { BoardCard, FileContent } from './board.ts';
import { readBoard, type SourceBoard } from './read-board.ts';
import { offsetsInString, positionIn } from './text-places.ts';

type CompiledText = Awaited<ReturnType<typeof compileText>>;

/** What the cards say together. */
interface Gathered {
  readonly cards: BoardCard[];
  readonly links: LinkFact[];
  readonly citations: CompiledNote['citations'][number][];
  readonly sentences: string[];
  readonly tags: string[];
  readonly diagnostics: Diagnostic[];
  words: number;
  excerpt: string;
}

/**
 * Compiles a canvas into a page of the vault: the texts of its cards by the compiler of notes, the files it shows as its
 * links, every place a line and column of its file. Never throws on content: what is wrong with it is a diagnostic.
 */
export async function compileBoard(
  { path, text }: SourceFile,
  options: CompileOptions,
): Promise<CompiledNote> {
  const json = text.replace(/^\uFEFF/u, '');
  const source = readBoard(text);
  const all = await gather(source, json, options);
  const { cards, tags, diagnostics, ...facts } = all;
  return {
    path,
    format: 'md',
    hidden: options.hidden ?? [],
    title: fileName(path).replace(/\.canvas$/iu, ''),
    titleId: undefined,
    properties: { extra: {} },
    headings: [],
    blocks: [],
    anchors: [],
    claims: [],
    cards: [],
    tasks: [],
    article: [],
    slices: {},
    lines: [],
    ...facts,
    tags: [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()],
    diagnostics: [...source.problems, ...diagnostics],
    board: { cards, edges: source.edges, broken: source.broken },
  };
}

async function gather({ cards }: SourceBoard, json: string, options: CompileOptions): Promise<Gathered> {
  const position = positionIn(json);
  const all: Gathered = {
    cards: [],
    links: [],
    citations: [],
    sentences: [],
    tags: [],
    diagnostics: [],
    words: 0,
    excerpt: '',
  };
  for (const { at, content, ...card } of cards) {
    if (content.kind === 'text') {
      const compiled = await compileText(content.text, options);
      const { headings, excerpt, article } = compiled;
      const name = headings[0]?.text.trim() || excerpt.trim();
      all.cards.push({ ...card, content: { kind: 'text', name, article: renumber(article, all) } });
      add(all, compiled, placesOf(compiled, json, at, position));
    } else {
      all.cards.push({ ...card, content });
      if (content.kind === 'file' && content.target !== '') all.links.push(fileLink(content, position(at)));
    }
  }
  return all;
}

/** Citations are numbered through the whole canvas. */
function renumber(article: readonly Part[], { citations }: Gathered): Part[] {
  const before = citations.length;
  return article.map((part) =>
    typeof part !== 'string' && part.kind === 'citation' ? { ...part, n: part.n + before } : part,
  );
}

function add(all: Gathered, text: CompiledText, moved: <T extends Position>(fact: T) => T): void {
  const [sentences, citations] = [all.sentences.length, all.citations.length];
  const mentioned = (mention: Mention | undefined): Mention | undefined =>
    mention && { ...mention, sentence: mention.sentence + sentences, section: undefined };
  for (const link of text.links) all.links.push({ ...moved(link), mention: mentioned(link.mention) });
  for (const citation of text.citations)
    all.citations.push({
      ...moved(citation),
      n: citation.n + citations,
      mention: mentioned(citation.mention),
    });
  for (const diagnostic of text.diagnostics) all.diagnostics.push({ ...moved(diagnostic), fix: undefined });
  all.sentences.push(...text.sentences);
  all.tags.push(...text.tags);
  all.words += text.words;
  all.excerpt ||= text.excerpt;
}

/** From places in a card's text to places in the canvas's file. */
function placesOf(
  { links, citations, diagnostics }: CompiledText,
  json: string,
  at: number,
  position: (offset: number) => Position,
): <T extends Position>(fact: T) => T {
  if (links.length + citations.length + diagnostics.length === 0 || json[at] !== '"') {
    const place = position(at);
    return (fact) => ({ ...fact, ...place });
  }
  const offset = offsetsInString(json, at);
  return (fact) => ({ ...fact, ...position(offset(fact)) });
}

function fileLink({ target, fragment }: FileContent, place: Position): LinkFact {
  const source = target.slice(1) + (fragment === undefined ? '' : `#${fragment}`);
  return {
    ...place,
    syntax: 'canvas',
    embed: false,
    target,
    fragment,
    label: '',
    mention: undefined,
    source,
  };
}
