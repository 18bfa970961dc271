import type { Answer } from './answer.ts';
import type { Found } from './search.ts';

/** `1 section`, `2 sections`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How much was found, as a sentence for eyes and ears. */
export function describe({ found, groups, near }: Answer): string {
  if (found.total === 0) return describeNothing(found);
  const sections = groups.reduce((sum, { total }) => sum + total, 0);
  const here = `${plural(sections, 'section')} in ${plural(groups.length, 'bite')}`;
  const all = groups.length === found.total ? here : `${here}, the best of ${found.total}`;
  return near ? `Nothing mentions “${found.query.text}”. With words like it: ${all}` : all;
}

function describeNothing({ query, unfiltered }: Found): string {
  if (query.text === '') return 'No bite has these filters together.';
  return `Nothing mentions “${query.text}”${unfiltered > 0 ? ' within the filters' : ''}.`;
}

/** Why there is no search, and what to do. */
export function explainFailure(error: unknown): string {
  if (String(error).includes('No language indexes')) return 'There are no notes to search yet.';
  return import.meta.env.DEV
    ? 'Search works from the last build. Run npm run build once, then reload.'
    : 'The search index could not be loaded. Check the connection and type again.';
}
