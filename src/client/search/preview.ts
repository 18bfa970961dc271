import { element, marked } from './dom.ts';
import { plural } from './status.ts';
import type { Part } from './words.ts';

/** A section to read beside the results. */
export interface Preview {
  /** Title of its page. */
  readonly from: readonly Part[];
  readonly title: readonly Part[];
  readonly text: () => readonly Part[];
  /** A section of a page has a length to tell; a name has only a line. */
  readonly isSection: boolean;
}

/** The place beside the results. */
export interface PreviewView {
  show(preview: Preview | undefined): void;
}

const WIDE = '(min-width: 64rem)';
const REST = 600;
const BEFORE = 160;
const SHOWN = 640;

/** Shows a section's text on wide screens. Ears hear its length once the choice rests: the option itself is read anyway. */
export function createPreviewView(root: HTMLElement): PreviewView {
  const status = element('p', { class: 'p-n', role: 'status' });
  const body = element('div', {});
  root.replaceChildren(element('div', { class: 'p-s' }, body, status));
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    show(preview) {
      clearTimeout(timer);
      if (!preview || !matchMedia(WIDE).matches) {
        root.hidden = true;
        return;
      }
      const text = preview.text();
      const words = lengthOf(text);
      body.replaceChildren(
        element('p', { class: 'p-w' }, ...marked(preview.from)),
        element('p', { class: 'p-h' }, ...marked(preview.title)),
        element('p', { class: 'p-x' }, ...marked(windowOf(text))),
      );
      root.hidden = false;
      timer = setTimeout(() => {
        status.textContent = preview.isSection ? `${plural(words, 'word')} in this section` : '';
      }, REST);
    },
  };
}

function lengthOf(parts: readonly Part[]): number {
  return parts
    .map(({ text }) => text)
    .join('')
    .split(/\s+/u).length;
}

/** Some lines around the first found word, whole words only. */
export function windowOf(parts: readonly Part[]): readonly Part[] {
  const first = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex(({ found }) => found),
    ),
  );
  const before = first.reduce((sum, { text }) => sum + text.length, 0);
  const start = Math.max(0, before - BEFORE);
  let place = 0;
  const cut = parts.flatMap(({ text, found }) => {
    const from = Math.max(0, start - place);
    const to = Math.max(0, start + SHOWN - place);
    place += text.length;
    const kept = text.slice(from, to);
    return kept === '' ? [] : [{ text: kept, found }];
  });
  const [head, ...rest] = cut;
  if (!head) return [];
  const opened =
    start === 0 ? [head, ...rest] : [{ ...head, text: `… ${head.text.replace(/^\S*\s/u, '')}` }, ...rest];
  const last = opened.at(-1);
  if (!last || place <= start + SHOWN) return opened;
  return [...opened.slice(0, -1), { ...last, text: `${last.text.replace(/\s\S*$/u, '')} …` }];
}
