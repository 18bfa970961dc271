/**
 * Damerau–Levenshtein distance in its restricted form: letters put in, left out, exchanged, or swapped with their
 * neighbour. Gives `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(cell(i, j, next));
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), limit + 1);

  function cell(i: number, j: number, next: readonly number[]): number {
    const same = a[i - 1] === b[j - 1];
    const plain = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return swapped ? Math.min(plain, at(before, j - 2) + 1) : plain;
  }
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
