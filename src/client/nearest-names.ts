import { distance } from 'fastest-levenshtein';

/** A page by all its names; the last segment of `slug`, a path, is one of them. */
export interface PageName {
  readonly title: string;
  readonly href: string;
  readonly slug: string;
  readonly aliases: readonly string[];
}

const FARTHEST = 0.5;

/** The pages whose names are nearest to a path of the site (base left out, percent-encoded or not), nearest first. */
export function nearestNames<Name extends PageName>(path: string, names: readonly Name[], limit = 5): Name[] {
  const asked = wordsOf(lastPart(path));
  if (asked.length === 0) return [];
  return names
    .map((name) => ({ name, far: Math.min(...namesOf(name).map((own) => farness(asked, wordsOf(own)))) }))
    .filter(({ far }) => far < FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ name }) => name);
}

function namesOf({ title, slug, aliases }: PageName): string[] {
  return [lastPart(slug), title, ...aliases];
}

/** From 0, the same, to 1: the better of what the letters and what the words say. */
function farness(asked: readonly string[], own: readonly string[]): number {
  if (own.length === 0) return 1;
  const [a, b] = [asked.join(' '), own.join(' ')];
  const common = asked.filter((word) => own.some((other) => isSameWord(word, other))).length;
  return Math.min(
    distance(a, b) / Math.max(a.length, b.length),
    1 - (2 * common) / (asked.length + own.length),
  );
}

/** A slip in four letters is forgiven; words of fewer must be the same. */
function isSameWord(a: string, b: string): boolean {
  return a === b || distance(a, b) <= Math.floor(Math.min(a.length, b.length) / 4);
}

/** The last segment of a path, decoded, without the ending of a page. */
export function lastPart(path: string): string {
  const part = path.split('/').findLast((piece) => piece !== '') ?? '';
  return decoded(part).replace(/\.(?:html?|mdx?|php)$/iu, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
