import { parseReference } from '../../markdown/wikilink/reference.ts';
import type { LinkFact } from '../compiled-note.ts';
import type { Properties } from '../properties.ts';

const wikiLink = /\[\[([^[\]\n]+)\]\]/gu;

/** Links written in properties, `"[[Note]]"`, wherever they stand. */
export function propertyLinks({ extra, ...known }: Properties, yaml: string | undefined): LinkFact[] {
  const texts = [...Object.values(known), ...Object.values(extra)].flatMap(strings);
  return texts.flatMap((text) =>
    [...text.matchAll(wikiLink)].map(([source, inside = '']) => {
      const { target, fragment, label } = parseReference(inside);
      return {
        syntax: 'property' as const,
        embed: false,
        target,
        fragment,
        label,
        source,
        mention: undefined,
        ...find(yaml, source),
      };
    }),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Where the link stands; the properties start on the file's second line. */
function find(yaml: string | undefined, source: string): { line: number; column: number } {
  const at = yaml?.indexOf(source) ?? -1;
  if (yaml === undefined || at === -1) return { line: 1, column: 1 };
  const before = yaml.slice(0, at).split('\n');
  return { line: before.length + 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
