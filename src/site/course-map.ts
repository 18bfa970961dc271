import type { CompiledNote } from '../compile/compiled-note.ts';
import { courseMap, type CourseMap } from '../map/course-map.ts';
import { drawMap } from '../map/draw.ts';
import { courseGraph, type Edge } from '../map/graph.ts';
import { drawThumb } from '../map/thumb.ts';
import type { MapPage, MapPlace, MapThumb } from './map-views.ts';
import { getOutline } from './outline.ts';
import { getVault } from './vault.ts';
import type { Link, OutlineNote } from './views.ts';

interface Course {
  readonly map: CourseMap;
  /** In reading order: a place is an index of it. */
  readonly bites: readonly OutlineNote[];
}

/** The map of the course: its picture, the same facts as a list, and what a way through it is found with. */
export async function getMapPage(): Promise<MapPage> {
  const [{ map, bites }, outline] = await Promise.all([getCourse(), getOutline()]);
  const pairs = (edges: readonly Edge[]) => edges.map(({ from, to }) => [from, to]);
  const listed = listPlaces(map, bites);
  return {
    total: bites.length,
    all: outline.length,
    picture: drawMap({ map, titles: bites.map(({ title }) => title), hrefs: bites.map(({ href }) => href) }),
    units: map.units.map(({ number, title, count, places }) => ({
      number,
      title,
      count,
      places: places.flatMap((at) => listed.get(at) ?? []),
    })),
    graph: JSON.stringify({ needs: pairs(map.needs), links: pairs(map.links) }),
  };
}

/** The map as a small picture without words, and what it counts. */
export async function getMapThumb(): Promise<MapThumb> {
  const [{ map, bites }, outline] = await Promise.all([getCourse(), getOutline()]);
  return { picture: drawThumb(map), bites: bites.length, units: outline.length };
}

async function getCourse(): Promise<Course> {
  const [{ vault }, outline] = await Promise.all([getVault(), getOutline()]);
  const bySlug = new Map([...vault.slugs].map(([path, slug]) => [slug as string, vault.notes.get(path)]));
  const bites = outline.flatMap(({ notes }) => notes);
  const notes = bites.map(({ slug }) => bySlug.get(slug)).filter((note): note is CompiledNote => !!note);
  let place = 0;
  const units = outline.map(({ number, title, notes: own }) => ({
    number,
    title,
    places: own.map(() => place++),
  }));
  return { map: courseMap(units, courseGraph(vault, notes)), bites };
}

function listPlaces(
  { units, needs, strong }: CourseMap,
  bites: readonly OutlineNote[],
): Map<number, MapPlace> {
  const [before, after, beside] = [
    new Map<number, Link[]>(),
    new Map<number, Link[]>(),
    new Map<number, Link[]>(),
  ];
  const add = (list: Map<number, Link[]>, to: number, from: number) => {
    const link = bites[from];
    if (link) list.set(to, [...(list.get(to) ?? []), link]);
  };
  for (const { from, to } of needs) {
    add(before, to, from);
    add(after, from, to);
  }
  for (const { from, to } of strong) {
    add(beside, from, to);
    add(beside, to, from);
  }
  const places = units.flatMap((unit) => unit.places);
  return new Map(
    places.map((place) => [
      place,
      {
        place,
        title: bites[place]?.title ?? '',
        href: bites[place]?.href ?? '',
        slug: bites[place]?.slug ?? '',
        needs: before.get(place) ?? [],
        leadsTo: after.get(place) ?? [],
        linked: beside.get(place) ?? [],
      },
    ]),
  );
}
