import { z } from 'zod';

const column = z.string();
const labels = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);
const range = { min: z.number().optional(), max: z.number().optional() };
const axes = {
  xLabel: z.string().optional(),
  yLabel: z.string().optional(),
  logX: z.boolean().default(false),
};

/** How a figure is drawn. Every name is a column's key; `accent` holds labels of rows to stress. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bars'),
    label: column,
    values: z.array(column).min(1).max(3),
    accent: labels,
    ...range,
  }),
  z.object({
    kind: z.literal('dots'),
    label: column,
    values: z.array(column).min(1).max(4),
    /** Column with the half-width of the interval around each value. */
    band: column.optional(),
    ...range,
  }),
  z.object({
    kind: z.literal('slope'),
    label: column,
    values: z.array(column).min(2).max(3),
    accent: labels,
    ...range,
  }),
  z.object({ kind: z.literal('lines'), x: column, values: z.array(column).min(1).max(4), ...axes, ...range }),
  z.object({ kind: z.literal('scatter'), label: column, x: column, y: column, accent: labels, ...axes }),
  z.object({ kind: z.literal('timeline'), date: column, label: column, lane: column, accent: labels }),
  z.object({
    kind: z.literal('flow'),
    label: column,
    in: column.optional(),
    out: column.optional(),
    note: column.optional(),
  }),
  /** A cell of `yes` or `no` is a verdict, or `next`: go on with the row below. */
  z.object({ kind: z.literal('tree'), ask: column, yes: column, no: column }),
]);

export type Chart = z.infer<typeof chartSchema>;

/** A chart of one kind. */
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

/** The columns a chart draws. */
export function columnsOf(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'bars':
    case 'slope':
      return [chart.label, ...chart.values];
    case 'dots':
      return [chart.label, ...chart.values, ...(chart.band === undefined ? [] : [chart.band])];
    case 'lines':
      return [chart.x, ...chart.values];
    case 'scatter':
      return [chart.label, chart.x, chart.y];
    case 'timeline':
      return [chart.date, chart.label, chart.lane];
    case 'flow':
      return [chart.label, chart.in, chart.out, chart.note].filter((key) => key !== undefined);
    case 'tree':
      return [chart.ask, chart.yes, chart.no];
  }
}
