/** Which way up a TIFF block (the body of EXIF) says its picture is, 1 to 8; 1 where it does not say. */
export function orientationOf(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? tiff.length : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const start = long(4);
  const entries = Array.from({ length: short(start) }, (_, index) => start + 2 + index * 12);
  const entry = entries.find((at) => short(at) === 0x0112);
  return entry === undefined ? 1 : short(entry + 8);
}
