import { required } from './dom.ts';
import { formatQuery, parseQuery } from './query.ts';
import { rememberSearch } from './recent.ts';
import { mountSearch } from './view.ts';

/** Makes `/search/` search and keeps its state in the address. Runs once. */
export function startPage(root: HTMLElement): void {
  mountSearch(root, {
    chooseFirst: false,
    filters: parseQuery(location.search).filters,
    onQuery: (query) => history.replaceState(history.state, '', location.pathname + formatQuery(query)),
  });
  required(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(parseQuery(location.search).text);
  });
}
