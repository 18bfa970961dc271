import './contents-spy.ts';
import './heading-links.ts';
import './keep-open.ts';
import './keep-place.ts';
import './keep-scroll.ts';
import './link-previews.ts';
import { loadWhere } from './load-where.ts';
import './margin-notes.ts';
import './page-keys.ts';
import './prefetch.ts';
import './preview-switch.ts';
import './read-mark.ts';
import './read-ticks.ts';
import './search-dialog.ts';
import './select-text.ts';
import './theme-toggle.ts';

// One file for all pages, so that a page asks once; what few pages show comes where it stands on one.
loadWhere({
  'click-frame': () => import('./click-frame.ts'),
  'continue-reading': () => import('./continue-reading.ts'),
  'figure.code': () => import('./copy-button.ts'),
  'filter-table': () => import('./filter-table.ts'),
  'grpo-group': () => import('./grpo-group.ts'),
  'nearest-pages': () => import('./nearest-pages.ts'),
  'search-page': () => import('./search-page.ts'),
  'sort-table': () => import('./sort-table.ts'),
});

if (import.meta.hot) void import('./live-page.ts');
