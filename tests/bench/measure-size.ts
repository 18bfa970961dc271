import { mkdirSync } from 'node:fs';
import { attempt } from './attempt.ts';
import { generateVault, pathOf } from './generate/vault.ts';
import { writeVault } from './generate/write.ts';
import { bitesOf, type Bites } from './measure/bites.ts';
import { placeIn } from './measure/build.ts';
import { devCost } from './measure/dev.ts';
import { lighthouseScores } from './measure/lighthouse.ts';
import { outputOf } from './measure/output.ts';
import { measurePages, urlOf } from './measure-pages.ts';
import { measureWorks, type Say } from './measure-works.ts';
import type { Options } from './options.ts';
import type { SizeResult } from './results.ts';
import { chooseNotes } from './work/choose.ts';

/** Writes a vault of so many notes into a folder and measures all that is asked for; pages are compared with those of `course`. */
export async function measureSize(
  notes: number,
  folder: string,
  options: Options,
  course: Bites | undefined,
  say: Say,
): Promise<SizeResult> {
  const { seed, repeat } = options;
  const place = placeIn(folder);
  const vault = generateVault(seed, notes);
  mkdirSync(folder, { recursive: true });
  const bytes = writeVault(vault, place.vault);
  say(`${notes} notes, ${(bytes / 1e6).toFixed(1)} MB`);
  const chosen = chooseNotes(seed, vault.notes, repeat);
  const builds = await measureWorks(place, chosen, options, say);
  const output = outputOf(place.out);
  const page = urlOf(bitesOf(place.out));
  const wantsScores = options.lighthouse && notes === options.notes.at(-1);
  const lighthouse = wantsScores
    ? await attempt('Lighthouse', () => lighthouseScores(place.out, page))
    : undefined;
  const [saved] = chosen.edited;
  if (options.dev) say('a note saved in dev');
  const dev = options.dev && saved ? await attempt('dev', () => devCost(place, pathOf(saved))) : undefined;
  const pages = course && (await attempt('pages', () => measurePages(place, vault, seed, course, say)));
  return { notes, bytes, ...builds, output, pages, dev, lighthouse };
}
