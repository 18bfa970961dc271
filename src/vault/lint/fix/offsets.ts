/** Finds offsets in a file as it is on disk: a byte order mark is no column, and a line may end as on any system. */
export function offsetsOf(text: string): (line: number, column: number) => number | undefined {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length);
  return (line, column) => {
    const start = starts[line - 1];
    const offset = start === undefined ? undefined : start + column - 1;
    return offset === undefined || offset >= (starts[line] ?? text.length + 1) ? undefined : offset;
  };
}
