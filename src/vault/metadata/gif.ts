const [extension, image, comment, application] = [0x21, 0x2c, 0xfe, 0xff];
/** The extensions that say how often a film of pictures runs. */
const loops = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/u;

/** A GIF without comments and the data of programs, XMP among them. */
export function stripGif(bytes: Buffer): Buffer {
  const start = 13 + tableSize(bytes[10]);
  const kept: Buffer[] = [bytes.subarray(0, start)];
  let at = start;
  while (at < bytes.length) {
    const stop = blockEnd(bytes, at);
    if (stop === undefined) break;
    if (!isTold(bytes, at)) kept.push(bytes.subarray(at, stop));
    at = stop;
  }
  // The trailer is one byte; nothing belongs behind it.
  return Buffer.concat([...kept, bytes.subarray(at, bytes[at] === 0x3b ? at + 1 : undefined)]);
}

/** Bytes of the colour table that the flags of a screen or picture announce. */
function tableSize(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function blockEnd(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] === extension) return subBlocksEnd(bytes, at + 2);
  return bytes[at] === image ? subBlocksEnd(bytes, at + 11 + tableSize(bytes[at + 9])) : undefined;
}

/** After the empty block that ends a row of blocks, each with its length before it. */
function subBlocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes[at]; size !== undefined && size > 0; size = bytes[at]) at += size + 1;
  return Math.min(at + 1, bytes.length);
}

function isTold(bytes: Buffer, at: number): boolean {
  if (bytes[at] !== extension) return false;
  if (bytes[at + 1] === comment) return true;
  return bytes[at + 1] === application && !loops.test(bytes.toString('latin1', at + 3, at + 14));
}
