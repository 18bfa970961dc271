import { label, line, mark, round } from '../figure/draw/svg.ts';
import { layoutColumns } from './columns.ts';
import { lineHeight } from './label.ts';
import type { Head, Layout, LayoutInput, Line, Spot } from './layout.ts';
import { layoutRows } from './rows.ts';

/** Widths in CSS pixels that the map is drawn at; style sheets show one. */
const widths = { wide: 1096, mid: 640, tall: 312 } as const;

/** More columns than this are too narrow for words. */
const mostColumns = 8;

type MapInput = Omit<LayoutInput, 'width'> & { readonly hrefs: readonly string[] };

/** The map as SVG, once for each width. Colours are classes; links come in reading order. */
export function drawMap(input: MapInput): string {
  return Object.entries(widths)
    .map(([name, width]) => {
      const isColumns = name === 'wide' && input.map.units.length <= mostColumns;
      const layout = (isColumns ? layoutColumns : layoutRows)({ ...input, width });
      return drawLayout(name, layout, input);
    })
    .join('');
}

function drawLayout(name: string, layout: Layout, { titles, hrefs }: MapInput): string {
  const [width, height] = [layout.width, Math.ceil(layout.height)];
  const marks = [
    ...layout.links.map((link) => drawLine(link, 'link')),
    ...layout.needs.map((need) => drawLine(need, 'need')),
    ...layout.heads.map(drawHead),
    ...layout.spots.map((spot) => drawSpot(spot, titles[spot.place] ?? '', hrefs[spot.place] ?? '')),
  ];
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  return mark(
    'svg',
    { class: name, ...size, role: 'group', 'aria-label': 'Map of the course' },
    marks.join(''),
  );
}

function drawLine({ from, to, d, tip }: Line, kind: 'need' | 'link'): string {
  const way = mark('path', { class: kind, 'data-e': `${String(from)}-${String(to)}`, d });
  if (!tip) return way;
  return way + mark('path', { class: 'tip', d: `M${round(tip.x)} ${round(tip.y)}l-6-3.5v7z` });
}

function drawHead({ x, y, lines, rule }: Head): string {
  const words = lines.map((text, index) => label(x, y + index * 18, text, { class: 'unit' })).join('');
  return words + line(rule.from, rule.y, rule.to, rule.y, 'rule');
}

function drawSpot({ place, x, y, lines, box }: Spot, title: string, href: string): string {
  const words = lines.map((text, index) => label(x + 11, y + 4.5 + index * lineHeight, text)).join('');
  const name = lines.join(' ') === title ? undefined : title;
  const hit = mark('rect', { class: 'hit', ...box });
  const dot = mark('circle', { cx: x, cy: y, r: 4 });
  return mark('a', { href, 'data-p': place, 'aria-label': name }, hit + dot + words);
}
