/** The middle of some numbers, of an even count the lower of both; NaN of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

/** One of many, each figure the median by itself: `{ a: 1 }` and `{ a: 3 }` and `{ a: 2 }` make `{ a: 2 }`. */
export function medians<Name extends string>(
  rows: readonly Readonly<Partial<Record<Name, number>>>[],
): Readonly<Record<Name, number>> {
  const names = new Set(rows.flatMap((row) => Object.keys(row) as Name[]));
  const entries = [...names].map((name) => [name, median(rows.flatMap((row) => row[name] ?? []))] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}
