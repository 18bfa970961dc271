/** Code points, the first and the last. */
type Range = readonly [number, number];

/** A file of `public/fonts`. */
export interface FontFile {
  readonly name: string;
  readonly from: string;
  readonly wght: number | { readonly min: number; readonly max: number } | undefined;
  readonly ranges: readonly Range[];
}

/** What nearly every page sets: ASCII, typographic quotes and dashes, arrows, a few signs. */
const basic: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xb1, 0xb1],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x203a, 0x203a],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** What the site can set besides: Latin as Western Europe writes it, rarer quotes, a few signs of mathematics. Fetched only by pages that hold one of them. */
const more: readonly Range[] = [
  [0xa1, 0xa6],
  [0xa8, 0xb0],
  [0xb2, 0xb6],
  [0xb8, 0xd6],
  [0xd8, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x2012],
  [0x2015, 0x2015],
  [0x201a, 0x201b],
  [0x201e, 0x201e],
  [0x2020, 0x2022],
  [0x2032, 0x2033],
  [0x20ac, 0x20ac],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** Each file of `public/fonts`, the package it comes from, the weights that are used of it, and its signs; fonts.css says the same. */
export const fontFiles: readonly FontFile[] = [
  ...face('text-roman', '@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2', {
    min: 400,
    max: 650,
  }),
  ...face('text-italic', '@fontsource-variable/gelasio/files/gelasio-latin-wght-italic.woff2', 400),
  ...face('ui', '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', {
    min: 400,
    max: 650,
  }),
  {
    name: 'mono',
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    wght: undefined,
    ranges: [...basic, ...more],
  },
];

function face(name: string, from: string, wght: FontFile['wght']): FontFile[] {
  return [
    { name, from, wght, ranges: basic },
    { name: `${name}-more`, from, wght, ranges: more },
  ];
}

/** Ranges as a style sheet writes them. */
export function unicodeRange(ranges: readonly Range[]): string {
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(', ');
}

/** Every sign of some ranges. */
export function signsOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('');
}
