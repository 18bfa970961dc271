import { holdsDiagram } from '../compile/decorate/diagram.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { frameHosts } from '../link/frame-hosts.ts';
import { linkNote } from '../link/link-note.ts';
import { noteLinks } from '../link/noted-links.ts';
import { pagePart } from '../link/page-part.ts';
import { unitPagePath } from '../link/unit-pages.ts';
import { directionOf, languageOf } from './language.ts';
import { hasMdx } from './mdx.ts';
import { getOutline } from './outline.ts';
import { citedTogether } from './references.ts';
import { url, urls } from './urls.ts';
import { getVault, type SiteVault } from './vault.ts';
import type { UnitBite, UnitPage } from './unit-views.ts';
import type { OutlineUnit } from './views.ts';

/** A page for each unit that is neither too short nor too long for one, in reading order. */
export async function getUnitPages(): Promise<readonly UnitPage[]> {
  const [context, outline] = await Promise.all([getVault(), getOutline()]);
  const { vault } = context;
  const bySlug = new Map([...vault.notes.values()].map((note) => [vault.slugs.get(note.path) ?? '', note]));
  return outline.flatMap((unit) => {
    const path = unitPagePath(unit);
    const notes = unit.notes.flatMap(({ slug }) => bySlug.get(slug) ?? []);
    return path === undefined ? [] : [unitPage(context, unit, notes, path)];
  });
}

function unitPage(
  context: SiteVault,
  unit: OutlineUnit,
  notes: readonly CompiledNote[],
  path: string,
): UnitPage {
  const { vault } = context;
  const linked = notes.map((note) => linkNote(vault, note, urls));
  const cited = citedTogether(vault, new Set(linked.flatMap((note) => note.cited)));
  const written = cited.map(({ html }) => html).join('');
  const parts = new Map(unit.notes.map(({ href, slug }) => [href, slug]));
  let links: readonly string[] = [];
  const bites = notes.map((note, index): UnitBite => {
    const noted = noteLinks(linked[index]?.html ?? '', written, links);
    links = noted.links;
    const { slug = '', href = '' } = unit.notes[index] ?? {};
    return bite(context, note, { slug, href, html: pagePart(noted.html, slug, parts) });
  });
  return {
    number: unit.number ?? 0,
    title: unit.title,
    slug: path.split('/')[1] ?? '',
    href: url(path),
    minutes: unit.notes.reduce((sum, { minutes }) => sum + minutes, 0),
    bites,
    cited,
    players: frameHosts(linked.map(({ html }) => html).join('')),
    links,
  };
}

function bite(
  context: SiteVault,
  note: CompiledNote,
  { slug, href, html }: { slug: string; href: string; html: string },
): UnitBite {
  const { title, titleId, properties, excerpt } = note;
  const { question, lang } = properties;
  return {
    id: slug,
    titleId: titleId === undefined ? undefined : `${slug}:${titleId}`,
    title,
    href,
    question,
    lang: languageOf(lang, title + excerpt),
    dir: directionOf(lang, title + excerpt),
    html,
    hasDiagram: holdsDiagram(html),
    answers: hasMdx(context, note),
  };
}
