import './theme-toggle.ts';
import './page-keys.ts';
import './keep-scroll.ts';
