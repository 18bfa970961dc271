import { labelLines } from './label.ts';
import { widthOf, wrapLines } from './measure.ts';
import { DiagramError } from './problem.ts';

/** Widths in CSS pixels that the library gives to a sign it does not know, by what the words are. */
export const signs = {
  node: 7.41,
  edge: 5.94,
  group: 7.2,
  member: 6.6,
  tick: 7.56,
  axis: 8.55,
  title: 10.8,
} as const;

export interface WordStyle {
  readonly as: keyof typeof signs;
  /** Where lines are cut, in CSS pixels. */
  readonly width?: number;
  /** True where the words stay in one line. */
  readonly single?: boolean;
  /** How much wider than the plain face they are. */
  readonly weight?: number;
}

const first = 0xe000;
const filler = '\uF8FF';
const most = 2000;
const longest = 10;

/**
 * The words of a diagram. The library never sees them: it gets stand-ins as wide as they will be, of signs that mean
 * nothing to its parser, and the words take their places when it has drawn.
 */
export class Words {
  readonly #lines: string[] = [];

  /** What to write for a label in the library's source; its lines are parted by `<br>`. */
  put(written: string, { as, width = 190, single = false, weight = 1 }: WordStyle): string {
    const lines = single
      ? [cut(labelLines(written).join(' ').trim())]
      : shorten(wrapLines(labelLines(written), width));
    return lines.map((line) => this.#standIn(line, signs[as], weight)).join('<br>');
  }

  #standIn(line: string, sign: number, weight: number): string {
    const index = this.#lines.push(line) - 1;
    if (index >= most) throw new DiagramError(1, 'it has too many words to be drawn', 'unsupported');
    return (
      String.fromCharCode(first + index) +
      filler.repeat(Math.max(0, Math.ceil((widthOf(line) * weight) / sign) - 1))
    );
  }

  /** A text of the library's drawing with the words put back, those of a method with their own parentheses. */
  restore(text: string): string {
    return text.replace(
      /([\uE000-\uE7FF])\uF8FF*(?:\(\))?/gu,
      (_, key: string) => this.#lines[key.charCodeAt(0) - first] ?? '',
    );
  }
}

function shorten(lines: readonly string[]): string[] {
  return lines.length <= longest
    ? [...lines]
    : [...lines.slice(0, longest - 1), `${lines[longest - 1] ?? ''} …`];
}

function cut(line: string): string {
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
