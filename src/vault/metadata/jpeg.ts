import { orientationOf } from './orientation.ts';

const [exif, colours, adobe, scan, end] = [0xe1, 0xe2, 0xee, 0xda, 0xd9];

/** A JPEG without its application segments and comments, and without what follows its end: the pictures of a burst, a film. */
export function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === end) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    // Any number of fill bytes may stand before a marker.
    const next = marker === 0xff ? at + 1 : at + 2 + bytes.readUInt16BE(at + 2);
    const stop = marker === scan ? scanEnd(bytes, next) : next;
    if (marker !== 0xff) kept.push(keptOf(marker, bytes.subarray(at, stop)));
    at = stop;
  }
  return Buffer.concat([...kept, bytes.subarray(at, at + 2).equals(endMark) ? endMark : bytes.subarray(at)]);
}

const endMark = Buffer.from([0xff, end]);

/** Where the next marker stands after compressed data, in which 0xFF is followed by zero or by a restart marker. */
function scanEnd(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at !== -1 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function keptOf(marker: number, segment: Buffer): Buffer {
  const name = segment.toString('latin1', 4, 16);
  if (marker === exif)
    return name.startsWith('Exif\0') ? turned(orientationOf(segment.subarray(10))) : nothing;
  if (marker === colours) return name.startsWith('ICC_PROFILE') ? segment : nothing;
  const isTold = (marker > 0xe0 && marker <= 0xef && marker !== adobe) || marker === 0xfe;
  return isTold ? nothing : segment;
}

const nothing = Buffer.alloc(0);

/** EXIF that says which way is up, and nothing else. */
function turned(orientation: number): Buffer {
  if (orientation < 2 || orientation > 8) return nothing;
  return Buffer.from([
    ...[0xff, exif, 0, 34, ...Buffer.from('Exif\0\0MM\0*')],
    ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
}
