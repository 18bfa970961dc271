import { crc32, deflateSync } from 'node:zlib';
import { chanceOf } from './chance.ts';

/** A PNG of coloured bands, between 64 and some 600 pixels wide. The same seed and number give the same picture. */
export function picture(seed: number, number: number): Buffer {
  const chance = chanceOf(seed, 'picture', number);
  const [width, height] = [chance.between(64, 600), chance.between(64, 400)];
  const colours = Array.from({ length: 8 }, () => [chance.below(256), chance.below(256), chance.below(256)]);
  const pixels = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.set(colours[((x + y) >> 4) % colours.length]!, y * (1 + 3 * width) + 1 + 3 * x);
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
