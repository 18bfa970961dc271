import type { NameRow } from '../../src/client/search/match-names.ts';

const syllables = 'ba ce di fo gu ka le mi no ru sa te vi wo ly'.split(' ');

/** Rows of a large vault: most names differ soon, many are called alike, some begin alike for long. */
export function manyNames(count: number): readonly NameRow[] {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const word = (): string =>
    Array.from({ length: 1 + random(4) }, () => syllables[random(random(syllables.length) + 1)] ?? '').join(
      '',
    );
  const name = (n: number): string => {
    if (n % 50 === 0) return 'Index';
    if (n % 5 === 0)
      return `Meeting notes ${String(2000 + random(30))}-${String(1 + random(12))}-${String(n)}`;
    return `${word()} ${word()}${n % 3 === 0 ? 's' : ''}`.trim();
  };
  return Array.from({ length: count }, (_, n): NameRow => {
    const aliases = n % 4 === 0 ? [word(), `${word()}s`] : [];
    return ['Page', [name(n), ...aliases], `/notes/${String(n)}/`, `What note ${String(n)} is about.`];
  });
}
