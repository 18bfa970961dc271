import { worseThan, type Entry } from '../history.ts';

/** Says what got worse since an earlier run of the same vaults. */
export function comparisonText(before: Entry, now: Entry): string {
  const since = `since ${before.date.slice(0, 10)} (${before.commit})`;
  const worse = worseThan(before, now);
  if (worse.length === 0) return `\nNothing is more than 10 % worse ${since}.`;
  const lines = worse.map((figure) => `  ${figure.name}: ${figure.before} → ${figure.now}`);
  return `\nMore than 10 % worse ${since}:\n${lines.join('\n')}`;
}
