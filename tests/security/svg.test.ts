import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { decodeText, safeSvg } from '../../src/compile/svg.ts';
import { attribute, elementsOf } from '../support/dom.ts';
import { payloads } from './payloads/index.ts';

const files = payloads
  .filter(({ kind }) => kind === 'svg-file')
  .map(({ id, files: { [`files/${id}.svg`]: source = '' } }) => [id, source] as const);

const drawn = (source: string): string => safeSvg(source).svg;

/** A tag as XML has it; what is left beside such tags may hold no `<`. */
const tag = /<\/?[a-z]+(?: [a-z][a-z\d:-]*="[^"<]*")* ?\/?>/giu;

function faultsOf(svg: string): string[] {
  const rest = svg.replace(tag, '');
  const elements = elementsOf(parseFragment(svg));
  return [
    ...(/[<\0]|\]\]>|&(?!#x[\dA-F]+;)/iu.test(rest) ? [`not well-formed: ${rest}`] : []),
    ...elements.flatMap(({ tagName }) =>
      /^(?:script|a|set|animate.*|foreignObject|handler|iframe|p|img|body)$/u.test(tagName) ? [tagName] : [],
    ),
    ...elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
    ),
    ...elements.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? []),
    ...elements
      .flatMap(({ attrs }) => attrs.map(({ value }) => value))
      .filter((value) => value.includes('evil')),
    ...elementsOf(parseFragment(svg), 'style').flatMap(({ childNodes }) =>
      childNodes.map((node) => ('value' in node ? node.value : '')).filter((css) => css.includes('evil')),
    ),
  ];
}

describe('an SVG file made to do harm only draws', () => {
  test.for(files)('%i', ([, source]) => {
    expect(source).toMatch(/__ran|evil|xml-stylesheet/u);
    const svg = drawn(source);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(faultsOf(svg)).toEqual([]);
    expect(drawn(svg)).toBe(svg);
  });

  test('and the fault finder finds them', () => {
    const found = files.filter(([, source]) => faultsOf(source).length > 0);
    expect(found.length).toBeGreaterThan(25);
  });
});

test('a harmless drawing stays whole', () => {
  const picture = [
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" width="10" preserveAspectRatio="none" class="a b">',
    '<title>A &#x3C; b &#x26; c</title>',
    '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="50%" stop-color="#fff" stop-opacity="0.5"></stop></linearGradient>',
    '<style>@font-face { font-family: X; src: url(data:font/woff2;base64,AAAA) } .a > b { fill: url(#g) }</style></defs>',
    '<path d="M0 0h9" fill="url(#g)" stroke-width="1.5" stroke-dasharray="1 2" style="opacity: .5" transform="rotate(45 1,2)"></path>',
    '<use xlink:href="#g" data-name="x"></use><image href="data:image/png;base64,AAAA" width="1" height="1"></image>',
    '<text x="1" text-anchor="middle" xml:space="preserve">x <tspan dy="1em">文 العربية</tspan></text>',
    '<filter id="f"><feGaussianBlur stdDeviation="1"></feGaussianBlur></filter></svg>',
  ].join('');
  const tags = (svg: string): string[] =>
    elementsOf(parseFragment(svg)).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ prefix, name, value }) => `${prefix ?? ''}:${name}=${value}`).sort()].join(
        ' ',
      ),
    );
  expect(tags(drawn(picture))).toEqual(tags(picture));
  expect(drawn(`<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE svg>${picture}`)).toBe(drawn(picture));
  expect(faultsOf(drawn('<svg viewBox="0 0 1 1"/>'))).toEqual([]);
});

test('of a style sheet only what leads out goes', () => {
  const svg = drawn(
    '<svg><style>@import "https://a.example"; a { fill: red; mask: url("https://a.example/x") }</style></svg>',
  );
  expect(svg).toContain('a { fill: red; mask: url(#) }');
  expect(svg).not.toContain('example');
});

test('a drawing in UTF-16 is read', () => {
  const bytes = Buffer.from('\uFEFF<svg><text>é</text></svg>', 'utf16le');
  expect(drawn(decodeText(bytes))).toContain('<text>é</text>');
  expect(decodeText(Buffer.from(bytes).swap16())).toContain('é');
  expect(decodeText(Buffer.from('é'))).toBe('é');
});

test.for(['', 'no picture', '<p>x</p>', '\0\0', '<svg', '<x:svg/>'])(
  '%j becomes an empty picture',
  (source) => {
    expect(drawn(source)).toMatch(/^<svg(?: xmlns(?::xlink)?="[^"]*")+(?:><\/svg| \/)>$/u);
  },
);

test('what is left out is told, once', () => {
  const { removed } = safeSvg(
    '<svg onload="x" inkscape:version="1"><metadata/><script/><script/><a href="https://a.example"><use href="b.svg#c"/></a><foreignObject/></svg>',
  );
  expect(removed).toEqual(['onLoad', '<script>', 'href', '<foreignObject>']);
  expect(safeSvg('<svg><g id="a"/><use href="#a"/></svg>').removed).toEqual([]);
  expect(safeSvg('<p>').removed).toHaveLength(1);
});

test('a drawing nested without end is empty', { timeout: 20_000 }, () => {
  expect(safeSvg(`<svg>${'<g>'.repeat(50_000)}`)).toMatchObject({
    removed: [expect.stringContaining('deep')],
  });
});
