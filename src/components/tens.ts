import type { Reference } from '../site/views.ts';

/** A way into a long list at every tenth number: `1–10`, `11–20`. */
export function tens(references: readonly Reference[]): { label: string; href: string }[] {
  const decades = Map.groupBy(references, ({ number }) => Math.floor((number - 1) / 10));
  return [...decades.values()].flatMap((entries) => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return [];
    const label = first === last ? `${first.number}` : `${first.number}–${last.number}`;
    return [{ label, href: `#${first.id}` }];
  });
}
