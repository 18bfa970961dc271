import { BASE } from '../base.ts';
import { element } from './dom.ts';
import { formatQuery, NO_FILTERS } from './query.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Lists the latest searches as links that `onChoose` may answer in place. */
export function renderRecent(root: HTMLElement, onChoose: (text: string) => void): void {
  const searches = recentSearches();
  const links = searches.map((text) => {
    const link = element('a', { href: `${BASE}search/${formatQuery({ text, filters: NO_FILTERS })}` }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onChoose(text);
    });
    return link;
  });
  const forget = element('button', { type: 'button' }, 'Forget');
  forget.addEventListener('click', () => {
    forgetSearches();
    renderRecent(root, onChoose);
  });
  root.replaceChildren('Recent, on this device only: ', ...links, forget);
  root.hidden = searches.length === 0;
}
