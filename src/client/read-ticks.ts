import { BASE } from './base.ts';
import { pathOf, PROGRESS_CHANGED, readProgress } from './progress-store.ts';

/** Lists of bites: the outline's, the first page's. */
const LISTED = '.course ol ol a, .index a, [data-ticks] a';
const TICK = `<span class="tick"><svg class="i" aria-hidden="true"><use href="${BASE}icons.svg#i-check"/></svg><span class="vh">Read: </span></span>`;

/** Ticks the bites that have been read, wherever they are listed. */
function showTicks(): void {
  const { read } = readProgress();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LISTED)) {
    const tick = link.querySelector('.tick');
    if (!(pathOf(link) in read)) tick?.remove();
    else if (!tick) link.insertAdjacentHTML('afterbegin', TICK);
  }
}

showTicks();
// Another tab, a page taken from memory, the page itself.
for (const type of ['storage', 'pageshow', PROGRESS_CHANGED]) addEventListener(type, showTicks);
