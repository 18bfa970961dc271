import { numberAt, type Column, type Figure } from './figure.ts';

/** Writes the numbers of one column alike: as many decimals as its finest value, thousands marked where one has five digits. */
export function formatterOf({ rows }: Pick<Figure, 'rows'>, key: string): (value: number) => string {
  const values = rows.flatMap((row) => numberAt(row, key) ?? []);
  const digits = Math.min(4, Math.max(0, ...values.map(decimals)));
  const grouping = values.some((value) => Math.abs(value) >= 10_000);
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: grouping,
  });
  return (value) => format.format(value).replace(/^-/u, '−');
}

/** A number with its unit, as it stands beside a mark. */
export function withUnit(text: string, unit: Column['unit']): string {
  if (unit === 'USD' || unit === '$') return text.startsWith('−') ? `−$${text.slice(1)}` : `$${text}`;
  if (unit === undefined) return text;
  return unit === '%' || unit === '×' ? `${text}${unit}` : `${text} ${unit}`;
}

/** A tick of an axis. */
export function tickText(value: number): string {
  const text = Math.abs(value) >= 10_000 ? value.toLocaleString('en-GB') : String(value);
  return text.replace(/^-/u, '−');
}

function decimals(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
}
