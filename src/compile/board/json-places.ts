/** Where in a JSON text its values begin, by their keys: `nodes/3/x`. */
export type JsonPlaces = ReadonlyMap<string, number>;

interface Container {
  readonly isList: boolean;
  /** Of the value that is being read; undefined in an object that waits for a key. */
  key: string | number | undefined;
}

/** Finds the values of a JSON text that is known to be valid, down to a depth; what is in them is passed over. */
export function jsonPlaces(json: string, depth = 3): JsonPlaces {
  const places = new Map<string, number>();
  const open: Container[] = [];
  let at = 0;
  while (at < json.length) {
    const sign = json[at] ?? '';
    const inside = open.at(-1);
    const start = at;
    at = tokenEnd(json, at);
    if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',') next(inside);
    else if (sign === '"' && inside && inside.key === undefined) {
      inside.key = JSON.parse(json.slice(start, at)) as string;
    } else if (!/[\s:\uFEFF]/u.test(sign)) {
      if (open.length <= depth) places.set(open.map(({ key }) => key).join('/'), start);
      if (sign === '{') open.push({ isList: false, key: undefined });
      if (sign === '[') open.push({ isList: true, key: 0 });
    }
  }
  return places;
}

function next(container: Container | undefined): void {
  if (container) container.key = container.isList ? Number(container.key) + 1 : undefined;
}

/** Where the token that begins here ends: a string, a sign, or a word. */
export function tokenEnd(json: string, at: number): number {
  if (json[at] === '"') return stringEnd(json, at);
  if (!/[\w.+-]/u.test(json[at] ?? '')) return at + 1;
  let end = at + 1;
  while (/[\w.+-]/u.test(json[end] ?? '')) end++;
  return end;
}

function stringEnd(json: string, at: number): number {
  let end = at + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end + 1;
}
