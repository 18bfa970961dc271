import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/map/columns.ts';
import { drawMap } from '../../src/map/draw.ts';
import type { Box, Layout } from '../../src/map/layout.ts';
import { layoutRows } from '../../src/map/rows.ts';
import { attribute, elementsOf } from '../support/dom.ts';
import { mapOf } from './courses.ts';

const word = fc.string({ minLength: 1, maxLength: 30 });
const titles = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 42, maxLength: 42 });
const course = fc.array(fc.nat(6), { minLength: 1, maxLength: 7 }).chain((sizes) => {
  const place = fc.nat(Math.max(0, sizes.reduce((sum, size) => sum + size, 0) - 1));
  const needs = fc.array(fc.tuple(place, place), { maxLength: 40 });
  const links = fc.array(fc.tuple(place, place, fc.integer({ min: 1, max: 5 })), { maxLength: 40 });
  return fc.record({ sizes: fc.constant(sizes), needs, links, titles });
});

const layouts = {
  columns: [layoutColumns, 1096],
  rows: [layoutRows, 640],
  'a phone': [layoutRows, 312],
} as const;

describe.for(Object.entries(layouts))('in %s', ([, [layout, width]]) => {
  const lay = ({
    sizes,
    needs,
    links,
    titles: words,
  }: typeof course extends fc.Arbitrary<infer T> ? T : never) =>
    layout({ map: mapOf(sizes, needs, links), titles: words.map((all) => all.join(' ')), width });

  test('every bite stands once, in reading order, inside the picture', () => {
    fc.assert(
      fc.property(course, (input) => {
        const { spots, height } = lay(input);
        const total = input.sizes.reduce((sum, size) => sum + size, 0);
        expect(spots.map(({ place }) => place)).toEqual(Array.from({ length: total }, (_, index) => index));
        for (const { box } of spots) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no label overlaps another, or the head over it', () => {
    fc.assert(
      fc.property(course, (input) => {
        const { spots, heads } = lay(input);
        for (const [index, { box }] of spots.entries())
          for (const { box: other } of spots.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        for (const { rule } of heads) expect(rule.to).toBeLessThanOrEqual(width);
        for (const { rule } of heads)
          for (const { box } of spots)
            expect(overlap(box, { x: rule.from, y: rule.y, width: rule.to - rule.from, height: 0 })).toBe(
              false,
            );
      }),
      { numRuns: 60 },
    );
  });

  test('the same course is always the same picture, and every edge of it a line', () => {
    fc.assert(
      fc.property(course, (input) => {
        const first = lay(input);
        expect(lay(input)).toEqual(first);
        expect(first.needs).toHaveLength(input.sizes.some((size) => size > 0) ? input.needs.length : 0);
        for (const { d } of first.needs) expect(d).toMatch(/^M[-\d. MLQC]+$/u);
      }),
      { numRuns: 30 },
    );
  });
});

function overlap(a: Box, b: Box): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

const apart = (layout: Layout) => layout.needs.map(({ d }) => Number(/L(-?[\d.]+)/u.exec(d)?.[1]));

test('trunks that pass each other have lanes of their own, those that do not share one', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f'];
  const passing = layoutRows({ map: mapOf([6], [[0, 4], [1, 5]]), titles: words, width: 312 }); // prettier-ignore
  expect(new Set(apart(passing)).size).toBe(2);
  const after = layoutRows({ map: mapOf([6], [[0, 1], [0, 2], [3, 5]]), titles: words, width: 312 }); // prettier-ignore
  expect(new Set(apart(after)).size).toBe(1);
});

test('the picture links every bite, under its whole name where the label is short', () => {
  const map = mapOf([1, 1], [[0, 1]]);
  const picture = drawMap({ map, titles: ['Rewards: what is paid', 'A & <b>'], hrefs: ['/r/', '/a/'] });
  for (const svg of elementsOf(parseFragment(picture), 'svg')) {
    const links = elementsOf(svg, 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['/r/', '/a/']);
    expect(links.map((link) => attribute(link, 'aria-label'))).toEqual(['Rewards: what is paid', undefined]);
  }
  expect(picture).toContain('A &amp; &lt;b&gt;');
});

test('more units than fit side by side stand under each other at every width', () => {
  const map = mapOf(Array.from({ length: 12 }, () => 1));
  const titles = Array.from({ length: 12 }, () => 'Title');
  expect(drawMap({ map, titles, hrefs: titles })).not.toContain('NaN');
  expect(drawMap({ map: mapOf([]), titles: [], hrefs: [] })).not.toContain('NaN');
});
