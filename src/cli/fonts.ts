import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFiles, signsOf } from './font-files.ts';

/** What text needs of a face: pairs, ligatures, accents, and figures that line up or stand in columns. Small capitals, fractions and the like are never set. */
const features = ['kern', 'liga', 'ccmp', 'mark', 'locl', 'lnum', 'onum', 'tnum'];

/** Cuts the fonts of the npm packages down to what the site sets, and writes them as WOFF2. */
async function writeFonts(folder: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const { name, from, wght, ranges } of fontFiles) {
    const whole = await readFile(resolve(from));
    // The package's published types do not know `keepFeatures` yet, so the options are no literal argument.
    const options = {
      targetFormat: 'woff2' as const,
      // Code is set without ligatures and alternates.
      keepFeatures: name === 'mono' ? [] : features,
      ...(wght !== undefined && { variationAxes: { wght } }),
    };
    const font = await subsetFont(whole, signsOf(ranges), options);
    await writeFile(join(folder, `${name}.woff2`), font);
    process.stdout.write(
      `${name.padEnd(16)} ${String(whole.length).padStart(6)} → ${String(font.length).padStart(6)} bytes\n`,
    );
  }
}

await writeFonts(process.argv[2] ?? 'public/fonts');
