/** What pages may ask of the site. */
export { citePage } from './cite-page.ts';
export { getColophon } from './colophon.ts';
export { getComparePage } from './compare.ts';
export { site } from './config.ts';
export { getBibtex, getCslJson } from './downloads.ts';
export { getMdxContent } from './mdx.ts';
export { getHomePage, getNotePages } from './note-page.ts';
export { getOutline } from './outline.ts';
export { homeListsAll } from './home-index.ts';
export { getQuestions } from './questions.ts';
export { getReferences } from './references.ts';
export { getSearchNames } from './search-names.ts';
export { getTags } from './tags.ts';
export { getUnitHref } from './unit-href.ts';
export { url } from './urls.ts';
