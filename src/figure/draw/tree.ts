import type { ChartOf } from '../chart.ts';
import { textAt, type Figure } from '../figure.ts';
import { arrow } from './flow.ts';
import { label, mark, paragraph, wrap, type Drawing } from './svg.ts';

/** Questions from top to bottom; one answer leads aside to a verdict, the other down to the next question. */
export function drawTree({ rows }: Figure, chart: ChartOf<'tree'>, width: number): Drawing {
  const wide = width >= 480;
  const inner = wide ? width * 0.5 : width - 2;
  const marks: string[] = [];
  let y = 1;
  for (const [index, row] of rows.entries()) {
    const [yes, no] = [textAt(row, chart.yes), textAt(row, chart.no)];
    const [aside, verdict, down, below] = /^next$/iu.test(yes)
      ? ['no', no, 'yes', yes]
      : ['yes', yes, 'no', no];
    const question = wrap(`${String(index + 1)}  ${textAt(row, chart.ask)}`, inner - 26);
    const height = question.length * 17 + 18;
    marks.push(mark('rect', { x: 1, y, width: inner - 1, height, class: 'step' }));
    marks.push(...paragraph(13, y + 21, question, { class: 'b' }).marks);
    if (wide) {
      marks.push(label(inner + 8, y + height / 2 - 4, aside, { class: 'q' }));
      marks.push(...arrow(inner + 4, y + height / 2, inner + 42, 'right'));
      const lines = wrap(verdict, width - inner - 56);
      marks.push(...paragraph(inner + 50, y + height / 2 + 4 - (lines.length - 1) * 8.5, lines).marks);
      y += height;
    } else {
      const lines = wrap(verdict, width - 84);
      marks.push(label(40, y + height + 19, aside, { class: 'q' }));
      marks.push(...arrow(62, y + height + 15, 80, 'right'));
      const part = paragraph(88, y + height + 19, lines);
      marks.push(...part.marks);
      const end = part.next - 8;
      marks.push(
        ...(index < rows.length - 1 || !/^next$/iu.test(below) ? arrow(20, y + height, end + 6, 'down') : []),
      );
      y = end - 16;
    }
    if (index < rows.length - 1 || !/^next$/iu.test(below)) {
      if (wide) marks.push(...arrow(24, y, y + 24, 'down'));
      marks.push(label(wide ? 34 : 4, wide ? y + 15 : y + 4, down, { class: 'q' }));
    }
    y += 26;
    if (index === rows.length - 1 && !/^next$/iu.test(below)) {
      const part = paragraph(13, y + 10, wrap(below, width - 26));
      marks.push(...part.marks);
      y = part.next + 24;
    }
  }
  return { height: y - 18, marks };
}
