import type { Code } from 'mdast';
import { escapeHtml, openTag } from '../../markdown/html.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { drawDiagram, readDiagram, svgAround, type DrawnDiagram } from '../diagram/index.ts';
import type { DiagramProblem } from '../diagram/problem.ts';
import type { DiagramLink, Reading } from '../diagram/reading.ts';
import type { Hole, Placeholder } from '../hole.ts';
import { parseUrl } from '../url.ts';

declare module 'mdast' {
  interface CodeData {
    /** What a diagram shows in place of its source, without the names of private notes. */
    shownSource?: string;
  }
}

/** A box that a phone shows whole needs no scrolling and no place in the tab order. */
const phone = 300;

/** A Mermaid fence as a picture with its source under it, or as its source. */
export interface DiagramFigure {
  readonly content: Placeholder;
  /** Told where the diagram was read and could not be drawn. */
  readonly diagnostic?: Diagnostic;
}

/** True for a fence that Obsidian shows as a diagram. */
export function isDiagram({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'mermaid';
}

/** True for an article that shows a drawn diagram, its own or an embedded note's. */
export function holdsDiagram(html: string): boolean {
  return html.includes('<figure class="diagram">');
}

/** Draws a fence. Never throws: what cannot be drawn is shown as its source, with a caption that says so. */
export async function diagramFigure(code: Code): Promise<DiagramFigure> {
  const source = code.data?.shownSource ?? code.value;
  const { reading, name, problem } = readDiagram(source);
  if (!reading) return { content: sourceFigure(name, source, problem) };
  const drawing = await drawDiagram(reading);
  if (drawing) return { content: { kind: 'parts', parts: parts(reading, drawing, source) } };
  const { line = 1, column = 1 } = code.position?.start ?? {};
  const message = 'this diagram has no layout and is shown as its source';
  return {
    content: sourceFigure(name, source, { kind: 'broken', line: 1, message }),
    diagnostic: { line, column, severity: 'warning', rule: 'broken-diagram', message },
  };
}

function sourceFigure(name: string, source: string, problem: DiagramProblem): Placeholder {
  const why =
    problem.kind === 'unsupported' ? 'shown as its source' : 'shown as its source, because it cannot be read';
  const caption = `<figcaption><span>${escapeHtml(name)}, ${why}</span><span>mermaid</span></figcaption>`;
  return { kind: 'html', html: `<figure class="code">${caption}${sourceBlock(name, source)}</figure>` };
}

function sourceBlock(name: string, source: string): string {
  const open = openTag('pre', {
    tabindex: 0,
    role: 'group',
    'aria-label': `Source of the ${name.toLowerCase()}`,
  });
  return `${open}<code>${escapeHtml(source)}</code></pre>`;
}

/** Finished HTML, and the links that only the vault can resolve. */
function parts(
  { name, sentence, caption }: Reading,
  drawing: DrawnDiagram,
  source: string,
): (string | Hole)[] {
  const isWide = drawing.width > phone;
  const box = openTag('div', {
    class: 'draw-box',
    ...(isWide && { tabindex: 0, role: 'group', 'aria-label': `${name}, scrolls` }),
  });
  const inside = drawing.pieces.flatMap(({ svg, link }) => (link ? linked(svg, link) : [svg]));
  // A picture has no parts for a reader who hears it, and a link must be heard.
  const role = inside.every((piece) => typeof piece === 'string' && !piece.startsWith('<a '))
    ? 'img'
    : 'group';
  const [open = '', close = ''] = svgAround(drawing, '\n', { role, 'aria-label': sentence }).split('\n');
  const details = `<details class="source"><summary>Source of the diagram</summary>${sourceBlock(name, source)}</details>`;
  const words = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return [`<figure class="diagram">${box}${open}`, ...inside, `${close}</div>${words}${details}</figure>`];
}

function linked(svg: string, { kind, target }: DiagramLink): (string | Hole)[] {
  const link = (
    name: string,
    fragment: string | undefined,
    syntax: 'wiki' | 'markdown',
  ): (string | Hole)[] => [
    { kind: 'link', syntax, target: name, fragment, labelled: true, drawn: true },
    svg,
    { kind: 'link-end' },
  ];
  if (kind === 'note') return link(target, undefined, 'wiki');
  const url = parseUrl(target);
  if (url.kind === 'unsafe' || target.trim() === '') return [svg];
  if (url.kind === 'vault') return link(url.target, url.fragment, 'markdown');
  return [`${openTag('a', { class: 'ext', href: url.href, rel: 'noopener external' })}${svg}</a>`];
}
