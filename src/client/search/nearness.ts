import type { Group } from './group.ts';
import { splitByTerms } from './words.ts';

const ALIKE = 4;

/**
 * Whether groups really contain a term. For a word it does not know, Pagefind falls back to ever shorter
 * beginnings of it: `distilaltion` finds *distilled* (near), `xyzzy` finds any *x* (none).
 */
export function nearness(groups: readonly Group[], terms: readonly string[]): 'exact' | 'near' | 'none' {
  const titles = groups.flatMap(({ title, sections }) => [
    title,
    ...sections.map((section) => section.title),
  ]);
  if (titles.flat().some(({ found }) => found)) return 'exact';
  const words = groups
    .flatMap(({ sections }) => sections.flatMap(({ excerpt }) => excerpt))
    .filter(({ found }) => found);
  // No word to see: an alias matched, or there are filters alone. Other scripts are cut into words by rules of their own.
  if (words.length === 0 || !terms.every((term) => /^[\p{Script=Latin}\p{N}_]+$/u.test(term))) return 'exact';
  if (words.some(({ text }) => splitByTerms(text, terms).some(({ found }) => found))) return 'exact';
  const beginnings = terms.map((term) => term.slice(0, ALIKE)).filter(({ length }) => length === ALIKE);
  return words.some(({ text }) => splitByTerms(text, beginnings).some(({ found }) => found))
    ? 'near'
    : 'none';
}

/** Terms in letters of the Latin script that no title and no excerpt shows. */
export function unseenTerms(groups: readonly Group[], terms: readonly string[]): readonly string[] {
  const words = groups
    .flatMap(({ title, sections }) => [
      ...title,
      ...sections.flatMap(({ title, excerpt }) => [...title, ...excerpt]),
    ])
    .filter(({ found }) => found);
  return terms
    .filter((term) => /^\p{Script=Latin}+$/u.test(term))
    .filter((term) => !words.some(({ text }) => splitByTerms(text, [term]).some(({ found }) => found)));
}
