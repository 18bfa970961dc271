import './theme-toggle.ts';
import './page-keys.ts';
import './keep-scroll.ts';
import './link-previews.ts';
import './preview-switch.ts';
