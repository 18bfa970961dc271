import type { Chart } from '../chart.ts';
import type { Figure } from '../figure.ts';
import { mark, type Drawing } from './svg.ts';
import { drawBars } from './bars.ts';
import { drawDots } from './dots.ts';
import { drawFlow } from './flow.ts';
import { drawLines } from './lines.ts';
import { drawScatter } from './scatter.ts';
import { drawSlope } from './slope.ts';
import { drawTimeline } from './timeline.ts';
import { drawTree } from './tree.ts';

/** Widths in CSS pixels that a figure is drawn at, so that its words keep their size on a phone; style sheets show one. */
export const widths = { wide: 620, narrow: 312 } as const;

/** A figure's picture as SVG, once for each width; empty when it has none. Colours are classes: both themes fit. */
export function drawFigure(figure: Figure): string {
  const { chart } = figure;
  if (!chart) return '';
  return Object.entries(widths)
    .map(([name, width]) => {
      const { height, marks } = draw(figure, chart, width);
      const size = {
        width,
        height: Math.ceil(height),
        viewBox: `0 0 ${String(width)} ${String(Math.ceil(height))}`,
      };
      return mark('svg', { class: name, ...size, 'aria-hidden': 'true' }, marks.join(''));
    })
    .join('');
}

function draw(figure: Figure, chart: Chart, width: number): Drawing {
  switch (chart.kind) {
    case 'bars':
      return drawBars(figure, chart, width);
    case 'dots':
      return drawDots(figure, chart, width);
    case 'slope':
      return drawSlope(figure, chart, width);
    case 'lines':
      return drawLines(figure, chart, width);
    case 'scatter':
      return drawScatter(figure, chart, width);
    case 'timeline':
      return drawTimeline(figure, chart, width);
    case 'flow':
      return drawFlow(figure, chart, width);
    case 'tree':
      return drawTree(figure, chart, width);
  }
}
