import { cpuUsage } from 'node:process';
import { compileNote, type CompileOptions } from '../../src/compile/compile-note.ts';
import type { CompiledNote, Position } from '../../src/compile/compiled-note.ts';
import type { VaultPath } from '../../src/compile/path.ts';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { buildVault } from '../../src/vault/vault.ts';
import { fixtureVault } from '../compile/fixture-vault.ts';
import { faultsOf } from '../compile/sound.ts';

/** Words that a program writes where it forgot to look. */
const slips = ['undefined', '[object Object]', 'NaN'];

const path = 'notes/Input.md' as VaultPath;

/** Milliseconds of the processor that a note may take. */
const allowed = (text: string): number => 4000 + text.length;

/** What is wrong with what becomes of a text: as a note, in its vault, as a page. Nothing for a text that is treated well. */
export async function faults(text: string, options?: CompileOptions): Promise<string[]> {
  await fixtureVault();
  const started = cpuUsage();
  try {
    const found = await look(text, options);
    const took = cpuUsage(started).user / 1000;
    return took > allowed(text) ? [...found, `takes ${Math.round(took)} ms`] : found;
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

async function look(text: string, options: CompileOptions | undefined): Promise<string[]> {
  const note = await compileNote({ path, text }, options);
  const again = await compileNote({ path, text }, options);
  const { notes, attachments, bibliography } = await fixtureVault();
  const vault = buildVault({ notes: [...notes, note], attachments, bibliography });
  const { html } = linkNote(vault, note, siteUrls('/'));
  const findings = checkVault(vault).filter(({ path: file }) => file === path);
  return [
    ...(JSON.stringify(again) === JSON.stringify(note) ? [] : ['compiles to another note the second time']),
    ...faultsOf(
      html,
      note.headings.map(({ id }) => id),
    ),
    ...slips.filter((slip) => html.includes(slip) && !text.includes(slip)).map((slip) => `says ${slip}`),
    ...note.diagnostics
      .filter(({ rule, message }) => rule === 'unreadable-note' && !message.includes('too deep'))
      .map(({ message }) => `fails inside: ${message}`),
    ...misplacedIn(text, { ...placesOf(note), finding: findings }),
    ...slicesOutside(note),
  ];
}

type Places = Readonly<Record<string, readonly Position[]>>;

function placesOf({ headings, blocks, links, citations, cards, claims, tasks, diagnostics }: CompiledNote) {
  return { headings, blocks, links, citations, cards, claims, tasks, diagnostics };
}

/** Positions that no editor could go to; a line's end is one that it can. */
function misplacedIn(text: string, places: Places): string[] {
  const lengths = text.split(/\r\n|\n|\r/u).map((line) => line.length + 1);
  return Object.entries(places).flatMap(([kind, all]) =>
    all
      .filter(({ line, column }) => !(line >= 1 && column >= 1 && column <= (lengths[line - 1] ?? 0)))
      .map(({ line, column, ...rest }) => {
        const rule = 'rule' in rest ? ` ${String(rest.rule)}` : '';
        return `${kind}${rule} at ${line}:${column}, outside the file`;
      }),
  );
}

function slicesOutside({ slices, article }: CompiledNote): string[] {
  return Object.entries(slices)
    .filter(([, { start, end }]) => !(start >= 0 && start <= end && end <= article.length))
    .map(([name]) => `the slice ${name} is out of range`);
}
