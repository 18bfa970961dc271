import { inflateSync } from 'node:zlib';

/** Bytes that one packed stream may hold when unpacked. */
const largest = 16_000_000;

/** Pages of a PDF: the largest count of its page trees. Undefined where it tells none, as in an encrypted one. */
export function countPdfPages(bytes: Buffer): number | undefined {
  const text = bytes.toString('latin1');
  let most = 0;
  for (const object of text.split('endobj')) most = Math.max(most, countOf(object));
  for (const packed of packedObjects(bytes, text)) most = Math.max(most, countOf(packed));
  return most > 0 ? most : undefined;
}

/** The count of an object that is a node of the page tree, else 0; of outlines, which count too, nothing. */
function countOf(object: string): number {
  if (!/\/Type\s*\/Pages\b/u.test(object)) return 0;
  return Number(/\/Count\s+(\d{1,7})\b/u.exec(object)?.[1] ?? 0);
}

/** Objects that are kept packed, several in one stream. */
function* packedObjects(bytes: Buffer, text: string): Generator<string> {
  for (const { index } of text.matchAll(/\/Type\s*\/ObjStm\b/gu)) {
    const opening = text.indexOf('stream', index);
    const end = text.indexOf('endstream', index);
    if (opening === -1 || end < opening) return;
    const start = opening + 'stream'.length + (text.startsWith('\r\n', opening + 'stream'.length) ? 2 : 1);
    yield* unpack(bytes.subarray(start, end));
  }
}

/** A stream begins with pairs of numbers, the objects' and their places'. One that cannot be unpacked holds nothing. */
function unpack(packed: Buffer): string[] {
  try {
    const text = inflateSync(packed, { maxOutputLength: largest, finishFlush: 2 }).toString('latin1');
    const [head = ''] = /^[\d\s]*/u.exec(text) ?? [];
    const places = (head.match(/\d+/gu) ?? []).filter((_, n) => n % 2 === 1).map(Number);
    return places.map((place, n) =>
      text.slice(head.length + place, head.length + (places[n + 1] ?? text.length)),
    );
  } catch {
    return [];
  }
}
