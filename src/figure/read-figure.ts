import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { chartSchema, columnsOf } from './chart.ts';
import type { Cell, FigureFile, Row } from './figure.ts';

/** A number together with its decimals as the file has them. */
class WrittenNumber {
  readonly value: number;
  readonly source: string;

  constructor(value: number, source: string) {
    this.value = value;
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

const keys = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .default([]);
const value = z.union([
  z.instanceof(WrittenNumber),
  z.string(),
  z.number(),
  z.boolean().transform((flag) => (flag ? 'yes' : 'no')),
  z.null(),
]);
const text = z.union([z.string(), z.number(), z.instanceof(WrittenNumber)]).transform(String);
const cell = z.union([
  value.transform((bare): Cell => ({ ...numberOf(bare), note: undefined, metric: undefined, sources: [] })),
  z
    .strictObject({
      value,
      note: text.optional(),
      metric: text.optional(),
      source: keys,
      harness: text.optional(),
    })
    .transform(({ value: bare, note, metric, source, harness }): Cell => ({
      ...numberOf(bare),
      note: [note, harness].filter((part) => part !== undefined).join('; ') || undefined,
      metric,
      sources: source,
    })),
]);
const column = z
  .strictObject({
    key: z.string(),
    label: text,
    unit: text.optional(),
    metric: text.optional(),
    harness: text.optional(),
    source: keys,
  })
  .transform(({ key, label, unit, metric, harness, source }) => ({
    key,
    label,
    unit,
    metric,
    harness,
    sources: source,
  }));
const row = z.record(z.string(), z.unknown()).transform((record, context): Row => {
  const { source, ...rest } = record;
  const sources = keys.safeParse(source).data ?? [];
  const cells: Record<string, Cell> = {};
  for (const [key, raw] of Object.entries(rest)) {
    const parsed = cell.safeParse(raw);
    if (parsed.success) cells[key] = parsed.data;
    else
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'is no value, nor a value with note and source',
      });
  }
  return { cells, sources };
});
const schema = z
  .strictObject({
    title: text,
    alt: text,
    sources: keys,
    harness: text.optional(),
    asOf: text.optional(),
    facts: keys,
    chart: chartSchema.optional(),
    columns: z.array(column).min(1),
    rows: z.array(row).min(1),
  })
  .superRefine(({ columns, rows, chart }, context) => {
    const known = new Set(columns.map(({ key }) => key));
    for (const [index, { cells }] of rows.entries())
      for (const key of Object.keys(cells))
        if (!known.has(key))
          context.addIssue({
            code: 'custom',
            path: ['rows', index, key],
            message: `there is no column ${key}`,
          });
    for (const key of chart ? columnsOf(chart) : [])
      if (!known.has(key))
        context.addIssue({ code: 'custom', path: ['chart'], message: `there is no column ${key}` });
  });

function numberOf(bare: string | number | null | WrittenNumber): Pick<Cell, 'value' | 'digits'> {
  if (bare === null || typeof bare === 'string') return { value: bare, digits: 0 };
  const digits = /^[^.e]*\.(\d+)$/iu.exec(String(bare))?.[1]?.length ?? 0;
  return { value: typeof bare === 'number' ? bare : bare.value, digits };
}

/** Keeps how the numbers of the rows are written; YAML alone would make one of 47 and 47.0. */
function keepWritten(document: ReturnType<typeof parseDocument>): void {
  const rows: unknown = document.get('rows');
  if (!isNode(rows)) return;
  visit(rows, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== undefined)
        node.value = new WrittenNumber(node.value, node.source);
    },
  });
}

/** Reads a data file (YAML). A file that cannot be read is named with its place and draws nothing. */
export function readFigure(path: string, source: string): FigureFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, logLevel: 'error' });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      ...place(pos[0]),
      message: firstLine(message),
    }));
    return { path, figure: undefined, problems };
  }
  keepWritten(document);
  const parsed = schema.safeParse(plain(document));
  if (parsed.success) {
    const { harness, asOf, chart, ...rest } = parsed.data;
    return {
      path,
      figure: { ...rest, harness, asOf, chart, columns: parsed.data.columns },
      problems: [],
    };
  }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    ...place(offsetOf(document, path)),
    message: `${path.join('.') || 'the file'}: ${message}`,
  }));
  return { path, figure: undefined, problems };
}

/** An alias that names nothing shows only now; such a file holds nothing. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Where the deepest part of a path stands in the source. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?/gu, '') ?? message;
}
