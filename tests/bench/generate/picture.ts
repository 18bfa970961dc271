import { crc32, deflateSync } from 'node:zlib';
import { chanceOf } from './chance.ts';

/** Before the pixels of each row. */
const NO_FILTER = Buffer.from([0]);

/** A PNG of coloured bands, between 64 and some 600 pixels wide. The same seed and number give the same picture. */
export function picture(seed: number, number: number): Buffer {
  const chance = chanceOf(seed, 'picture', number);
  const [width, height] = [chance.between(64, 600), chance.between(64, 400)];
  const colours = Array.from({ length: 8 }, () => [chance.below(256), chance.below(256), chance.below(256)]);
  // Every row is the one above it, moved by a pixel.
  const band = Buffer.from(
    Array.from({ length: width + height }, (_, x) => colours[(x >> 4) % colours.length]!).flat(),
  );
  const rows = Array.from({ length: height }, (_, y) => [NO_FILTER, band.subarray(3 * y, 3 * (y + width))]);
  const pixels = Buffer.concat(rows.flat());
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
