import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, hasClass, textOf, type Element } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { notePages, pageAt } from '../support/site.ts';
import { scriptWeight, styleWeight } from '../support/weight.ts';

const kB = 1000;
const site = readCourse();
const page = pageAt(site, 'map/');
const pictures = elementsOf(page.document, 'svg').filter((svg) =>
  ['wide', 'mid', 'tall'].some((name) => hasClass(svg, name)),
);
const [list] = elementsOf(page.document, 'section').filter((section) => hasClass(section, 'map-list'));
const items = elementsOf(list!, 'li');
const hrefOf = (element: Element) => attribute(element, 'href') ?? '';
const hrefsOf = (element: Element) => elementsOf(element, 'a').map(hrefOf);

/** What stands under a name in a list of facts. */
function partsOf(element: Element, name: string): Element[] {
  return elementsOf(element, 'div').filter((part) =>
    elementsOf(part, 'dt').some((dt) => textOf(dt).trim() === name),
  );
}

/** Pairs of the list under a name: the bite, and one of those named. */
function pairsOf(name: string): string[] {
  return items.flatMap((item) => {
    const [bite] = hrefsOf(item);
    return partsOf(item, name)
      .flatMap(hrefsOf)
      .map((href) => `${bite!} ${href}`);
  });
}

/** Lines of a picture, as pairs of its links. */
function linesOf(picture: Element, kind: string): string[] {
  const at = new Map(elementsOf(picture, 'a').map((link) => [attribute(link, 'data-p'), hrefOf(link)]));
  const lines = elementsOf(picture, 'path').filter((path) => hasClass(path, kind));
  return lines.map((path) => {
    const [from, to] = (attribute(path, 'data-e') ?? '').split('-');
    return `${at.get(to)!} ${at.get(from)!}`;
  });
}

describe('the map of the course', () => {
  test('is drawn for three widths, each with every bite once and in reading order', () => {
    expect(pictures).toHaveLength(3);
    const listed = items.map((item) => hrefsOf(item)[0]);
    const notes = notePages(site).map(({ path }) => path);
    for (const picture of pictures) expect(hrefsOf(picture)).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual(notes.map((path) => encodeURI(path)).sort());
  });

  test('says in its list what its picture says', () => {
    const reversed = (pairs: string[]) => pairs.map((pair) => pair.split(' ').reverse().join(' ')).sort();
    const needs = pairsOf('Needs').sort();
    expect(needs.length).toBeGreaterThan(30);
    expect(reversed(pairsOf('Leads to'))).toEqual(needs);
    const linked = pairsOf('Often linked').sort();
    for (const picture of pictures) {
      expect(linesOf(picture, 'need').sort()).toEqual(needs);
      const links = linesOf(picture, 'link');
      expect([...links, ...reversed(links)].sort()).toEqual(linked);
    }
  });

  test('offers every bite as start and end of a way', () => {
    const values = elementsOf(page.document, 'select').map((select) => elementsOf(select, 'option').length);
    expect(values).toEqual([items.length + 1, items.length + 1]);
  });

  test('weighs at most 20 kB of HTML, 10 kB of scripts and 12 kB of styles', () => {
    expect(gzipSync(page.html).length).toBeLessThanOrEqual(20 * kB);
    expect(scriptWeight(site, page)).toBeLessThanOrEqual(10 * kB);
    expect(styleWeight(site, page)).toBeLessThanOrEqual(12 * kB);
  });
});

describe('the local map of a bite', () => {
  const near = (path: string) =>
    elementsOf(pageAt(site, path).document, 'nav').find((nav) => hasClass(nav, 'near'));

  test('names what it needs, where it stands on the path, and what it leads to', () => {
    const parts = elementsOf(near('bites/distilled-models/')!, 'div').map(textOf);
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/^\s*Needs\s*The five stages/u);
    expect(parts[1]).toMatch(/^\s*On the path.*This bite/su);
    expect(parts[2]).toMatch(/^\s*Leads to.*Open-R1/su);
  });

  test('says the same as the map', () => {
    const pairs = notePages(site).flatMap(({ path }) => {
      const nav = near(path.slice(site.base.length));
      const needs = nav ? partsOf(nav, 'Needs') : [];
      return needs.flatMap(hrefsOf).map((href) => `${path} ${href}`);
    });
    expect(pairs.sort()).toEqual(pairsOf('Needs').sort());
  });

  test('weighs under 700 bytes', () => {
    for (const { html } of notePages(site)) {
      const own = /<nav class="near".*?<\/nav>/su.exec(html)?.[0] ?? '';
      expect(gzipSync(html).length - gzipSync(html.replace(own, '')).length).toBeLessThan(700);
    }
  });
});
