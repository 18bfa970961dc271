import { element } from './dom.ts';
import { fold } from './fold.ts';
import { markText, unmark } from './mark-text.ts';
import { plural } from './status.ts';

/** Marks the words of `?highlight=` in the article, goes to the place, and offers to clear them. */
export function highlightFound(): void {
  const asked = new URLSearchParams(location.search).getAll('highlight');
  const terms = asked.map(fold).filter((term) => term !== '');
  const article = document.querySelector('[data-pagefind-body]');
  if (!article || terms.length === 0) return;
  const marks = markText(article, terms);
  const place = document.querySelector(':target');
  if (place) place.scrollIntoView();
  else marks[0]?.scrollIntoView({ block: 'center' });
  if (marks.length > 0) offerToClear(marks, terms);
}

function offerToClear(marks: readonly HTMLElement[], terms: readonly string[]): void {
  const button = element('button', { type: 'button' }, 'Clear ', element('kbd', {}, 'Esc'));
  const note = element('p', { class: 'found-note', role: 'status' });
  document.body.append(note);
  // A live region speaks of what changes in it, not of what it was born with.
  requestAnimationFrame(() =>
    note.append(`${plural(marks.length, 'word')} marked for “${terms.join(' ')}”`, button),
  );

  const stop = new AbortController();
  const clear = (): void => {
    stop.abort();
    unmark(marks);
    note.remove();
    const address = new URL(location.href);
    address.searchParams.delete('highlight');
    history.replaceState(history.state, '', address);
  };
  button.addEventListener('click', clear);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        clear();
    },
    { signal: stop.signal },
  );
}
