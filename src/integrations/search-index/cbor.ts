/** Just enough CBOR to find the items of Pagefind's arrays without decoding them. */

interface Head {
  readonly type: number;
  readonly value: number;
  readonly end: number;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const short = first & 31;
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short > 26) throw new Error(`Unexpected CBOR head ${first}`);
  const size = 2 ** (short - 24);
  return { type, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function endOf(bytes: Buffer, at: number): number {
  const { type, value, end } = headAt(bytes, at);
  if (type === 2 || type === 3) return end + value;
  if (type === 4) return items(bytes, at).at(-1)?.end ?? end;
  return end;
}

/** Where an item of an array starts and ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Items of the array at `at`. */
export function items(bytes: Buffer, at: number): readonly Span[] {
  const { type, value, end } = headAt(bytes, at);
  if (type !== 4) throw new Error(`Expected a CBOR array, found type ${type}`);
  const spans: Span[] = [];
  for (let start = end; spans.length < value;) {
    const next = endOf(bytes, start);
    spans.push({ start, end: next });
    start = next;
  }
  return spans;
}

/** Sorts the items of the array at `at` by their bytes, in place. */
export function sortItems(bytes: Buffer, at: number): void {
  const spans = items(bytes, at);
  const sorted = Buffer.concat(
    spans.map(({ start, end }) => Buffer.from(bytes.subarray(start, end))).sort((a, b) => a.compare(b)),
  );
  const [first] = spans;
  if (first) sorted.copy(bytes, first.start);
}
