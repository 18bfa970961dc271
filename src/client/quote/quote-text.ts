import type { Chunk } from './chunks.ts';

const WORDS_AT_AN_END = 5;
const SHORT = 10;

/** What a quotation says of where it is from. */
export interface QuoteSource {
  readonly page: string;
  readonly site: string;
  /** Address of the page, without a fragment. */
  readonly url: string;
  /** Id of the section; empty above the first. */
  readonly section: string;
}

/** The selected words as one text; blocks stand on lines of their own. */
export function wordsOf(chunks: readonly Chunk[]): string {
  return chunks
    .map(({ text, block }, index) => (index === 0 ? text : (block ? '\n' : ' ') + text))
    .join('')
    .replace(/ +(?=[.,;:!?)\]’”\n]| )/gu, '')
    .replace(/\n /gu, '\n')
    .trim();
}

/** A text fragment (`:~:text=…`) that finds the words again; empty where they are too few to be found. */
export function textFragment(
  chunks: readonly Chunk[],
  cut: { readonly start: boolean; readonly end: boolean },
): string {
  const runs = chunks.map(({ text }) => text.trim().split(' '));
  // Browsers look for whole words only.
  if (cut.start) runs[0]?.shift();
  if (cut.end) runs.at(-1)?.pop();
  const [first = [], last = []] = [
    runs.find((run) => run.length > 0),
    runs.findLast((run) => run.length > 0),
  ];
  if (first.length === 0) return '';
  if (first === last && first.length <= SHORT) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, WORDS_AT_AN_END))},${encode(last.slice(-WORDS_AT_AN_END))}`;
}

/** The quotation with its source, as plain text to paste. */
export function quotation(words: string, source: QuoteSource, fragment: string): string {
  return `“${words}”\n${source.page}, ${source.site}\n${linkTo(source, fragment)}`;
}

export function linkTo({ url, section }: QuoteSource, fragment: string): string {
  return url + (section || fragment ? `#${section}${fragment}` : '');
}

/** The address of a new issue, filled in: `form` already names the page and its file. */
export function reportUrl(
  form: string,
  { words, link, line }: { readonly words: string; readonly link: string; readonly line: number | undefined },
): string {
  const url = new URL(form);
  const body = url.searchParams.get('body') ?? '';
  const at = line === undefined ? '' : `:${line}`;
  const quote = words.replace(/^/gmu, '> ');
  url.searchParams.set('body', `${quote}\n\n${body.trimEnd()}${at}\nPlace: ${link}\n\n`);
  return url.href;
}

function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
