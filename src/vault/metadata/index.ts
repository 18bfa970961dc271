import { stripGif } from './gif.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

/**
 * A picture without what a camera or a program wrote about its maker: place, name, device, comments, thumbnails. Pixels and
 * colours stay as they are, a photograph its right way up. Told by its bytes; what is no JPEG, PNG, WebP or GIF comes
 * back unchanged, as does the rest of a file from where it cannot be read.
 */
export function stripMetadata(bytes: Buffer): Buffer {
  if (bytes.length > 3 && bytes.readUInt16BE(0) === 0xffd8) return stripJpeg(bytes);
  if (bytes.subarray(0, 8).equals(pngSignature)) return stripPng(bytes);
  const start = bytes.toString('latin1', 0, 12);
  if (/^RIFF[\s\S]{4}WEBP$/u.test(start)) return stripWebp(bytes);
  return /^GIF8[79]a/u.test(start) ? stripGif(bytes) : bytes;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
