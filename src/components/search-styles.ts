import filters from '../styles/search-filters.css?url';
import preview from '../styles/search-preview.css?url';
import results from '../styles/search-results.css?url';

/** Style sheets of what a search shows; the dialog fetches them when it first opens. */
export const searchStyles: readonly string[] = [filters, results, preview];
