import { holdsDiagram } from '../compile/decorate/diagram.ts';
import { dayOf } from '../compile/day.ts';
import type { CompiledNote, HeadingFact } from '../compile/compiled-note.ts';
import type { Slug } from '../compile/path.ts';
import { frameHosts } from '../link/frame-hosts.ts';
import { linkedFacts, linkNote } from '../link/link-note.ts';
import { noteLinks } from '../link/noted-links.ts';
import { unitPagePath } from '../link/unit-pages.ts';
import { hash } from '../link/urls.ts';
import { parseReference } from '../markdown/wikilink/reference.ts';
import { readingPaths } from '../vault/paths.ts';
import { resolveLink } from '../vault/resolve.ts';
import type { Vault } from '../vault/vault.ts';
import { claimsOf, countClaims } from '../vault/claims.ts';
import { backlinksOf } from './backlinks.ts';
import { site } from './config.ts';
import { droppable } from '../compile/droppable.ts';
import { directionOf, languageOf } from './language.ts';
import { hasMdx } from './mdx.ts';
import { minutesOf } from './minutes.ts';
import { noteHref } from './note-href.ts';
import { nearbyOf } from './nearby.ts';
import { findPlace, getOutline } from './outline.ts';
import { propertiesOf } from './properties.ts';
import { citedIn } from './references.ts';
import { tagSlug } from './tags.ts';
import { tocOf } from './toc.ts';
import { url, urls } from './urls.ts';
import { getVault, type SiteVault } from './vault.ts';
import type { Link, NotePage, OutlineUnit } from './views.ts';

/** A note's page, put together when it is asked for: in dev most are not. It may be dropped again when memory is wanted. */
export interface LazyPage {
  readonly slug: string;
  readonly get: () => NotePage;
  /** Digest of the note's article in its vault. */
  readonly article: () => string;
}

/** Every published note but home, in reading order. */
export async function getNotePages(): Promise<readonly LazyPage[]> {
  const [context, outline] = await Promise.all([getVault(), getOutline()]);
  const order = new Map(outline.flatMap(({ notes }) => notes).map(({ slug }, index) => [slug, index]));
  const pages = [...context.vault.notes.values()]
    .filter(({ path }) => path !== context.vault.home)
    .map((note) => lazyPage(context, outline, note));
  return pages.sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0));
}

/** The home note's page; undefined when the vault has none. */
export async function getHomePage(): Promise<NotePage | undefined> {
  const [context, outline] = await Promise.all([getVault(), getOutline()]);
  const note = context.vault.home === undefined ? undefined : context.vault.notes.get(context.vault.home);
  return note && notePage(context, outline, note);
}

function lazyPage(context: SiteVault, outline: readonly OutlineUnit[], note: CompiledNote): LazyPage {
  return {
    slug: context.vault.slugs.get(note.path) ?? '',
    get: droppable(() => notePage(context, outline, note)),
    article: () => linkedFacts(context.vault, note, urls).digest,
  };
}

function notePage(context: SiteVault, outline: readonly OutlineUnit[], note: CompiledNote): NotePage {
  const { vault } = context;
  const { properties, words, path, title, headings } = note;
  const slug = vault.slugs.get(path) ?? ('' as Slug);
  const linked = linkNote(vault, note, urls);
  const cited = citedIn(vault, note, linked.cited);
  const { html, links } = noteLinks(linked.html, cited.map((entry) => entry.html).join(''));
  const { lang } = properties;
  return {
    slug,
    href: noteHref(vault, note),
    title,
    titleId: note.titleId,
    description: properties.description ?? (note.excerpt || undefined),
    question: properties.question,
    lang: languageOf(lang, title + note.excerpt),
    dir: directionOf(lang, title + note.excerpt),
    cssclasses: properties.cssclasses ?? [],
    aliases: properties.aliases ?? [],
    unit: unitOf(outline, slug),
    minutes: minutesOf(words),
    words,
    claims: countClaims(claimsOf(vault, note)),
    changed: dayOf(properties.updated) ?? context.changed(path),
    requires: (properties.requires ?? []).flatMap((text) => requiredNote(vault, note, text)),
    teaches: properties.teaches ?? [],
    paths: pathsThrough(vault, note),
    tags: note.tags
      .filter((tag) => tagSlug(tag) !== '' && !tag.startsWith('flashcards'))
      .map((tag) => ({ title: tag, href: urls.tag(tag) })),
    properties: propertiesOf(vault, note),
    html: hasMdx(context, note) ? '' : html,
    hasDiagram: holdsDiagram(html),
    players: frameHosts(html),
    lines: site.repository && !hasMdx(context, note) ? note.lines.join(' ') : undefined,
    toc: tocOf(properties.role === 'glossary' ? headings.map(firstName) : headings, note.titleId),
    cited,
    links: hasMdx(context, note) ? [] : links,
    terms: properties.role === 'glossary' ? termsOf(headings) : [],
    backlinks: backlinksOf(vault, note),
    nearby: nearbyOf(vault, note),
    ...neighbours(outline, slug),
    sourcePath: context.source(path),
  };
}

function unitOf(outline: readonly OutlineUnit[], slug: string): NotePage['unit'] {
  const unit = findPlace(outline, slug)?.unit;
  if (!unit) return undefined;
  const path = unitPagePath(unit);
  return { number: unit.number, title: unit.title, whole: path === undefined ? undefined : url(path) };
}

/** Every entry by its name and by its other names, small-letter variants left out. The headings above the entries are no terms. */
function termsOf(headings: readonly HeadingFact[]): Link[] {
  const deepest = Math.max(...headings.map(({ depth }) => depth));
  return headings
    .filter(({ depth }) => depth === deepest)
    .flatMap(({ text, id }) => {
      const [name = text, ...others] = text.split(/,\s+/u);
      return [name, ...others.filter((other) => /^\p{Lu}/u.test(other))].map((title) => ({
        title,
        href: hash(id),
      }));
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
}

/** An entry of the glossary by its name, without the other names beside it. */
function firstName(heading: HeadingFact): HeadingFact {
  return { ...heading, text: heading.text.split(/,\s+/u)[0] ?? heading.text };
}

function pathsThrough(vault: Vault, note: CompiledNote): NotePage['paths'] {
  return readingPaths(vault).flatMap(({ title, source, section, notes }) => {
    const place = notes.indexOf(note) + 1;
    const href = noteHref(vault, source) + hash(section.id);
    return place === 0 ? [] : [{ title, href, place, of: notes.length }];
  });
}

function requiredNote(vault: Vault, from: CompiledNote, text: string): Link[] {
  const inside = /\[\[([^[\]\n]+)\]\]/u.exec(text)?.[1] ?? text;
  const target = resolveLink(vault, from.path, parseReference(inside));
  return target.kind === 'note' ? [{ title: target.note.title, href: noteHref(vault, target.note) }] : [];
}

function neighbours(outline: readonly OutlineUnit[], slug: string): Pick<NotePage, 'previous' | 'next'> {
  const { previous, next } = findPlace(outline, slug) ?? {};
  return { previous, next };
}
