type Parse<T> = (path: string, text: string) => T;

/** A parser that gives what it gave before, as long as the text of a path is the same. */
export function remembered<T>(parse: Parse<T>): Parse<T> {
  const known = new Map<string, { readonly text: string; readonly value: T }>();
  return (path, text) => {
    const before = known.get(path);
    if (before?.text === text) return before.value;
    const value = parse(path, text);
    known.set(path, { text, value });
    return value;
  };
}
