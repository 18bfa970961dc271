const told: ReadonlySet<string> = new Set(['EXIF', 'XMP ', 'C2PA']);
/** In the flags of an extended file: it has EXIF, it has XMP. */
const flags = 0x08 | 0x04;

/** A WebP without camera data and XMP. */
export function stripWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const stop = at + 8 + size + (size % 2);
    const chunk = Buffer.from(bytes.subarray(at, stop));
    if (type === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~flags;
    if (!told.has(type)) kept.push(chunk);
    at = stop;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
