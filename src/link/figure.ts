import { drawFigure } from '../figure/draw/index.ts';
import type { Figure } from '../figure/figure.ts';
import { figureTable, type MarkSources } from '../figure/table.ts';
import type { EmbedHole } from '../compile/hole.ts';
import type { VaultPath } from '../compile/path.ts';
import { escapeHtml, openTag } from '../markdown/html.ts';
import { figureId } from '../vault/figures.ts';
import { citationMark } from './citations.ts';
import { isEmbedded, type LinkContext } from './context.ts';

/** What the marks of a table's sources need: the references, their URLs, and where to note that they were cited. */
type MarkContext = Pick<LinkContext, 'vault' | 'urls' | 'cited'>;

/** A data file shown in place: its picture with the numbers folded under it, or its table where `#table` asks for that. */
export function figureHtml(context: LinkContext, path: VaultPath, figure: Figure, hole: EmbedHole): string {
  const id = isEmbedded(context) ? undefined : figureId(path);
  const { table, line } = figureTableHtml(context, figure);
  if (figure.chart === undefined || hole.fragment === 'table')
    return `${openTag('figure', { class: 'data', id })}${table}${line === '' ? '' : `<figcaption>${line}</figcaption>`}</figure>`;
  const picture = `${openTag('div', { class: 'draw', role: 'img', 'aria-label': figure.alt })}${drawFigure(figure)}</div>`;
  const caption = `<figcaption><b>${escapeHtml(figure.title)}.</b> ${line}</figcaption>`;
  return (
    openTag('figure', { class: 'chart', id }) +
    picture +
    caption +
    `<details class="numbers"><summary>As a table</summary>${table}</details></figure>`
  );
}

/** A figure's values in a box that scrolls, sortable by column; `line` says who measured, when, and the sources of the whole. */
export function figureTableHtml(
  context: MarkContext,
  figure: Figure,
): { readonly table: string; readonly line: string } {
  const marks = markSources(context);
  return { table: tableBox(figure, marks), line: sourceLine(figure, marks) };
}

function tableBox(figure: Figure, marks: MarkSources): string {
  const open = openTag('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': figure.title });
  return `<sort-table>${open}${figureTable(figure, marks)}</div></sort-table>`;
}

function sourceLine({ sources, harness, asOf }: Figure, marks: MarkSources): string {
  const said = harness === undefined ? '' : `${escapeHtml(harness.replace(/\.$/u, ''))}.`;
  const when = asOf === undefined ? '' : `As of ${spellMonth(asOf)}.`;
  return [said, when, marks(sources)].filter((part) => part !== '').join(' ');
}

function markSources(context: MarkContext): MarkSources {
  return (keys) => {
    const marks = keys.map((key) => {
      const entry = context.vault.bibliography.byKey.get(key);
      return entry
        ? citationMark(context, entry, undefined)
        : `<span class="missing" data-reason="citation">@${escapeHtml(key)}</span>`;
    });
    return marks.length === 0 ? '' : ` <span class="cites">${marks.join('&#8201;')}</span>`;
  };
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-11` as November 2026, `2026-11-03` as 3 November 2026. */
function spellMonth(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
