import { BASE } from './base.ts';
import { element } from './dom.ts';
import { formatQuery, NO_FILTERS } from './query.ts';
import { forgetSearch, forgetSearches, recentSearches } from './recent.ts';

/** Lists the latest searches as links that `onChoose` may answer in place; each can be forgotten, and all at once. */
export function renderRecent(root: HTMLElement, onChoose: (text: string) => void): void {
  const searches = recentSearches();
  const items = searches.map((text) => element('span', { class: 'r-i' }, link(text), remove(text)));
  root.replaceChildren('Recent, on this device only: ', ...items, button('Forget all', forgetSearches));
  root.hidden = searches.length === 0;

  function link(text: string): HTMLElement {
    const made = element('a', { href: `${BASE}search/${formatQuery({ text, filters: NO_FILTERS })}` }, text);
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onChoose(text);
    });
    return made;
  }

  function remove(text: string): HTMLElement {
    const made = button('×', () => forgetSearch(text));
    made.setAttribute('aria-label', `Forget “${text}”`);
    return made;
  }

  // What had the focus is gone: the next button has it, or the field.
  function button(label: string, work: () => void): HTMLElement {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      work();
      renderRecent(root, onChoose);
      const next = root.hidden
        ? root.closest('dialog, search-page')?.querySelector('input')
        : root.querySelector('button');
      next?.focus();
    });
    return made;
  }
}
