import { joinWords } from './cjk.ts';
import type { Part } from './words.ts';

/** Reads Pagefind's excerpt: escaped text in which only `<mark>` is markup. */
export function parseExcerpt(excerpt: string): readonly Part[] {
  const parts = joinWords(excerpt)
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return marked === undefined ? [{ text: unescape(piece), found: false }] : trimMark(unescape(marked));
    });
  return ellipsed(parts.filter(({ text }) => text !== ''));
}

// Pagefind escapes these two and nothing else.
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

// It marks up to the next blank: the comma after a word is not what was looked for.
function trimMark(text: string): readonly Part[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
  return [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ];
}

function ellipsed(parts: readonly Part[]): readonly Part[] {
  const text = parts.map((part) => part.text).join('');
  const before = /^\p{Ll}/u.test(text) ? [{ text: '…\u00a0', found: false }] : [];
  const after = /[.!?…:]["”’)]?\s*$/.test(text) ? [] : [{ text: '\u00a0…', found: false }];
  return text === '' ? [] : [...before, ...parts, ...after];
}
