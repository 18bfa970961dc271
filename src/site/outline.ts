import type { CompiledNote } from '../compile/compiled-note.ts';
import { folderOf, type Slug } from '../compile/path.ts';
import type { Vault } from '../vault/vault.ts';
import { site } from './config.ts';
import { minutesOf } from './minutes.ts';
import { url, urls } from './urls.ts';
import { getVault } from './vault.ts';
import type { OutlineNote, OutlinePlace, OutlineUnit } from './views.ts';

let known: { readonly vault: Vault; readonly outline: readonly OutlineUnit[] } | undefined;

/** The notes in reading order: by the configured units, then units no one configured, then folders. */
export async function getOutline(): Promise<readonly OutlineUnit[]> {
  const { vault } = await getVault();
  if (known?.vault !== vault) known = { vault, outline: buildOutline(vault) };
  return known.outline;
}

const places = new WeakMap<readonly OutlineUnit[], ReadonlyMap<string, OutlinePlace>>();

/** Finds a note by its slug; undefined for home, which stands in no unit. */
export function findPlace(outline: readonly OutlineUnit[], slug: string): OutlinePlace | undefined {
  const index = places.get(outline) ?? indexPlaces(outline);
  places.set(outline, index);
  return index.get(slug);
}

function indexPlaces(outline: readonly OutlineUnit[]): ReadonlyMap<string, OutlinePlace> {
  const all = outline.flatMap((unit, at) => unit.notes.map((note, within) => ({ unit, at, note, within })));
  return new Map(
    all.map(({ unit, at, note, within }, index) => [
      note.slug,
      { unit, at, within, previous: all[index - 1]?.note, next: all[index + 1]?.note },
    ]),
  );
}

function buildOutline(vault: Vault): OutlineUnit[] {
  const groups = new Map<string, CompiledNote[]>();
  for (const note of vault.notes.values()) {
    if (note.path === vault.home) continue;
    const group = groupOf(note);
    const members = groups.get(group);
    if (members) members.push(note);
    else groups.set(group, [note]);
  }
  const names = [...groups.keys()].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, site.lang));
  return names.map((name) => {
    const number = site.units.indexOf(name);
    return {
      number: number === -1 ? undefined : number,
      title: name || 'Notes',
      notes: (groups.get(name) ?? []).sort(byOrder).map((note) => outlineNote(vault, note)),
    };
  });
}

function groupOf({ properties, path }: CompiledNote): string {
  return properties.unit ?? folderOf(path).split('/')[0] ?? '';
}

function rank(name: string): number {
  const index = site.units.indexOf(name);
  return index === -1 ? site.units.length : index;
}

function byOrder(a: CompiledNote, b: CompiledNote): number {
  const order = (a.properties.order ?? Infinity) - (b.properties.order ?? Infinity);
  return (
    (Number.isNaN(order) ? 0 : order) ||
    a.title.localeCompare(b.title, site.lang) ||
    (a.path < b.path ? -1 : 1)
  );
}

function outlineNote({ slugs }: Vault, { path, title, words }: CompiledNote): OutlineNote {
  const slug = slugs.get(path) ?? ('' as Slug);
  return { title, slug, href: slug === '' ? url('') : urls.note(slug), minutes: minutesOf(words) };
}
