import { required } from './dom.ts';
import { formatQuery, parseQuery } from './query.ts';
import { rememberSearch } from './recent.ts';
import { mountSearch } from './view.ts';

/** Makes `/search/` search and keeps its state in the address: typing replaces it, a choice is a step to go back from. */
export function startPage(root: HTMLElement): void {
  const view = mountSearch(root, {
    chooseFirst: false,
    filters: parseQuery(location.search).filters,
    onQuery: (query, settled) => {
      const address = location.pathname + formatQuery(query);
      if (address === location.pathname + location.search) return;
      if (settled) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    },
  });
  addEventListener('popstate', () => view.restore(parseQuery(location.search)));
  required(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(parseQuery(location.search).text);
  });
}
