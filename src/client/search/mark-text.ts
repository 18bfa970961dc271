import { splitByTerms } from './words.ts';

const SKIPPED = 'script, style, svg, math, textarea, [data-pagefind-ignore]';
const MOST = 500;

/** Wraps the words that match `terms` under `root` in `<mark data-found>`, and returns the marks. */
export function markText(root: Element, terms: readonly string[]): readonly HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    if (marks.length >= MOST || text.parentElement?.closest(SKIPPED)) continue;
    const parts = splitByTerms(text.data, terms);
    if (parts.some(({ found }) => found))
      text.replaceWith(...parts.map(({ text: words, found }) => (found ? mark(words) : words)));
  }
  return marks;

  function mark(words: string): HTMLElement {
    const made = document.createElement('mark');
    made.dataset.found = '';
    made.textContent = words;
    marks.push(made);
    return made;
  }
}

/** Undoes {@link markText}. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const made of marks) {
    const parent = made.parentNode;
    made.replaceWith(...made.childNodes);
    parent?.normalize();
  }
}
