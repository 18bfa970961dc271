import type { Pen } from './prose.ts';
import { tagOf } from './tags.ts';

/** The head of a note in YAML; empty where a note has none. An alias always stands there. */
export function propertiesOf({ note, chance, words }: Pen): string {
  if (note.alias === undefined && !chance.hit(0.6)) return '';
  const tags = Array.from({ length: chance.between(0, 4) }, () => tagOf(chance, words));
  const lines = [
    `tags: [${[...new Set(tags)].join(', ')}]`,
    note.alias === undefined ? [] : `aliases: [${note.alias}]`,
    chance.hit(0.5) ? `created: ${date(chance.below(1500))}` : [],
    chance.hit(0.3) ? `status: ${chance.pick(['seed', 'growing', 'evergreen'])}` : [],
    chance.hit(0.2) ? `source: https://example.org/${chance.below(1e6)}` : [],
    chance.hit(0.1) ? `rating: ${chance.between(1, 5)}` : [],
  ].flat();
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function date(days: number): string {
  return new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10);
}
