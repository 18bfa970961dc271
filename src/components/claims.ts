import type { ClaimCount } from '../site/views.ts';

/** `41, all sourced`; what has no source is said as plainly. */
export function claimsInWords({ source, arithmetic, knowledge, none }: ClaimCount): string {
  const all = source + arithmetic + knowledge + none;
  const others = [
    [arithmetic, 'our arithmetic'],
    [knowledge, 'common knowledge'],
    [none, 'without a source'],
  ] as const;
  const rest = others.flatMap(([count, words]) => (count > 0 ? [`${String(count)} ${words}`] : []));
  return rest.length === 0
    ? `${String(all)}, all sourced`
    : `${String(all)}: ${String(source)} sourced, ${rest.join(', ')}`;
}
