import { reservedSegment } from '../slug.ts';
import type { VaultRule } from './rule.ts';

/** A note whose URL would be one of the site's own; it was given another. */
export const reservedSlug: VaultRule = function* ({ notes, slugs, home }) {
  for (const { path, properties } of notes.values()) {
    const segment = path === home ? undefined : reservedSegment(path, properties.permalink);
    if (segment === undefined) continue;
    const message = `the site keeps /${segment}/ for itself; this note is at /${slugs.get(path) ?? ''}/`;
    const suggestion = 'rename it, or give it a permalink';
    yield { path, line: 1, column: 1, rule: 'reserved-slug', severity: 'warning', message, suggestion };
  }
};
