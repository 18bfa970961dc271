const told: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX']);

/** A PNG without texts, times and camera data, and without what follows its end. */
export function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const stop = at + 12 + bytes.readUInt32BE(at);
    if (!told.has(type)) kept.push(bytes.subarray(at, stop));
    if (type === 'IEND') return Buffer.concat(kept);
    at = stop;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
