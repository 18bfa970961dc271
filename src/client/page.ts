// One file: each more would be a request of the first view.
import './theme-toggle.ts';
import './page-keys.ts';
import './keep-scroll.ts';
import './keep-open.ts';
import './keep-place.ts';
import './read-mark.ts';
import './read-ticks.ts';
import './continue-reading.ts';
import './heading-links.ts';
import './select-text.ts';
import './prefetch.ts';
