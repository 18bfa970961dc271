import type { BoardColour } from './board.ts';

const presets: readonly BoardColour[] = ['red', 'orange', 'yellow', 'green', 'cyan', 'purple'];

/** Hues of the six in degrees, as the app shows them. */
const hues: Readonly<Record<BoardColour, number>> = {
  red: 353,
  orange: 29,
  yellow: 47,
  green: 143,
  cyan: 181,
  purple: 259,
};

/** A canvas's colour: `"1"` to `"6"`, or `#rrggbb` as the nearest of the six; undefined for greys and for what is none. */
export function boardColour(value: unknown): BoardColour | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  if (/^[1-6]$/u.test(text)) return presets[Number(text) - 1];
  const hue = hueOf(text.trim());
  if (hue === undefined) return undefined;
  return presets.toSorted((a, b) => apart(hue, hues[a]) - apart(hue, hues[b]))[0];
}

/** Hue of `#rgb` or `#rrggbb` in degrees; undefined where there is too little of it. */
function hueOf(text: string): number | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})(?:[\da-f]{2})?$/iu.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const step = digits.length / 3;
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((n) => {
    const part = digits.slice(n * step, (n + 1) * step);
    return parseInt(step === 1 ? part + part : part, 16);
  });
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const range = high - low;
  if (range < 24) return undefined;
  const sixth = high === r ? (g - b) / range : high === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return (sixth * 60 + 360) % 360;
}

function apart(a: number, b: number): number {
  const way = Math.abs(a - b) % 360;
  return Math.min(way, 360 - way);
}
