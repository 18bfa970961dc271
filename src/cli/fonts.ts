import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** What the site can set: Latin as Western Europe writes it, typographic quotes and dashes, arrows, a few signs of mathematics. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2009, 0x2009],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x203a, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** Each file of `public/fonts`, the package it comes from, and the weights that are used of it. */
const fonts = [
  {
    name: 'text-roman',
    from: '@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
  },
  {
    name: 'text-italic',
    from: '@fontsource-variable/gelasio/files/gelasio-latin-wght-italic.woff2',
    wght: 400,
  },
  {
    name: 'ui',
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
  },
  {
    name: 'mono',
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    wght: undefined,
  },
] as const;

/** Cuts the fonts of the npm packages down to what the site sets, and writes them as WOFF2. */
async function writeFonts(folder: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const { name, from, wght } of fonts) {
    const whole = await readFile(resolve(from));
    const font = await subsetFont(whole, signs(), {
      targetFormat: 'woff2',
      // Code is set without ligatures and alternates.
      noLayoutClosure: name === 'mono',
      ...(wght !== undefined && { variationAxes: { wght } }),
    });
    await writeFile(join(folder, `${name}.woff2`), font);
    process.stdout.write(
      `${name.padEnd(12)} ${String(whole.length).padStart(6)} → ${String(font.length).padStart(6)} bytes\n`,
    );
  }
}

function signs(): string {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('');
}

await writeFonts(process.argv[2] ?? 'public/fonts');
