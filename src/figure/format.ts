import { numberAt, type Column, type Figure, type Row } from './figure.ts';

/** Writes the numbers of one column: decimals as the file has them, thousands marked where one has five digits. */
export function formatterOf({ rows }: Pick<Figure, 'rows'>, key: string): (row: Row) => string {
  const useGrouping = rows.some((row) => Math.abs(numberAt(row, key) ?? 0) >= 10_000);
  return (row) => {
    const [value, digits = 0] = [numberAt(row, key), row.cells[key]?.digits];
    return value === undefined ? '' : minus(numberFormat(useGrouping, Math.min(digits, 4)).format(value));
  };
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for all cells: making one takes longer than a table of numbers. */
function numberFormat(useGrouping: boolean, digits: number): Intl.NumberFormat {
  const key = `${String(useGrouping)} ${String(digits)}`;
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = formats.get(key) ?? new Intl.NumberFormat('en-GB', { useGrouping, ...decimals });
  formats.set(key, format);
  return format;
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
  return minus(text);
}

function minus(text: string): string {
  return text.replace(/^-/u, '−');
}
