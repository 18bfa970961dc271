import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { stripMetadata } from '../../src/vault/metadata/index.ts';

const secret = 'Zanzibar, Ocelot Lane 4';
/** What cameras and programs write, each with the words in it. */
const told = {
  IFD0: { Artist: secret, ImageDescription: secret, Copyright: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSAreaInformation: secret },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta>`;

const noise = Buffer.from(Array.from({ length: 40 * 20 * 3 }, (_, index) => (index * 7919) % 251));
const plain = () => sharp(noise, { raw: { width: 40, height: 20, channels: 3 } });
const camera = () => plain().withExif(told).withXmp(xmp).withMetadata({ orientation: 6 });

const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes, { animated: true }).raw().toBuffer();
const holds = (bytes: Buffer): boolean => bytes.includes(secret) || bytes.includes('adobe:ns:meta');

describe.for([
  ['JPEG', () => camera().jpeg().toBuffer()],
  ['progressive JPEG', () => camera().jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => camera().png().toBuffer()],
  ['WebP', () => camera().webp().toBuffer()],
] as const)('of a %s', ([kind, make]) => {
  test('the picture is kept and what tells of its maker is not', async () => {
    const bytes = await make();
    expect(holds(bytes)).toBe(true);
    const clean = stripMetadata(bytes);
    expect(holds(clean)).toBe(false);
    expect(clean.includes('GPS')).toBe(false);
    expect((await pixels(clean)).equals(await pixels(bytes))).toBe(true);
    const { exif, xmp: packet, orientation } = await sharp(clean).metadata();
    expect(packet).toBeUndefined();
    if (kind.includes('JPEG')) expect(orientation).toBe(6);
    else expect(exif).toBeUndefined();
    expect(stripMetadata(clean).equals(clean)).toBe(true);
  });
});

test('a JPEG ends where its picture ends, and a comment goes', async () => {
  const jpeg = await plain().jpeg().toBuffer();
  const words = Buffer.from(secret);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), words]);
  const armed = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), words]);
  expect(stripMetadata(armed).equals(stripMetadata(jpeg))).toBe(true);
  expect(holds(stripMetadata(armed))).toBe(false);
});

test('texts of a PNG go, plain and packed', async () => {
  const png = await plain().png().toBuffer();
  const chunk = (type: string): Buffer => {
    const body = Buffer.from(`Author\0${secret}`);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length);
    return Buffer.concat([head, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  const armed = Buffer.concat([
    png.subarray(0, 33),
    ...['tEXt', 'zTXt', 'iTXt', 'tIME'].map(chunk),
    png.subarray(33),
  ]);
  expect(stripMetadata(Buffer.concat([armed, Buffer.from(secret)])).equals(png)).toBe(true);
});

test('comments and packets of a GIF go, its turns stay', async () => {
  const frames = await sharp(Buffer.concat([noise, noise]), {
    raw: { width: 40, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ loop: 3, delay: [10, 10] })
    .toBuffer();
  const words = [secret.length, ...Buffer.from(secret), 0];
  const start = 13 + 3 * 2 ** (((frames[10] ?? 0) & 7) + 1) * ((frames[10] ?? 0) >> 7);
  const armed = Buffer.concat([
    frames.subarray(0, start),
    Buffer.from([0x21, 0xfe, ...words]),
    Buffer.from([0x21, 0xff, 11, ...Buffer.from('XMP DataXMP'), ...words]),
    frames.subarray(start),
    Buffer.from(secret),
  ]);
  const clean = stripMetadata(armed);
  expect(holds(clean)).toBe(false);
  expect((await pixels(clean)).equals(await pixels(frames))).toBe(true);
  expect((await sharp(clean).metadata()).loop).toBe(3);
});

test('what cannot be read, or is of another kind, comes back whole', async () => {
  const jpeg = await plain().jpeg().toBuffer();
  for (const bytes of [
    Buffer.from('%PDF-1.4'),
    Buffer.alloc(0),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from('GIF89a'),
  ])
    expect(stripMetadata(bytes).equals(bytes)).toBe(true);
  const cut = jpeg.subarray(0, jpeg.length - 40);
  expect(stripMetadata(cut).subarray(-100).equals(cut.subarray(-100))).toBe(true);
});
