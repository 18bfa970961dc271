const GAP = 8;
/** The handles of a selection made by touch hang below it. */
const GAP_TOUCH = 28;

/**
 * Sets a popover of the top layer, positioned on the page, below the selected words; above them where the window ends
 * and there is room. It never lies on them: with no room at all it waits below for the reader to scroll.
 */
export function placeNear(bar: HTMLElement, words: DOMRect): void {
  const gap = matchMedia('(pointer: coarse)').matches ? GAP_TOUCH : GAP;
  const { width, height } = bar.getBoundingClientRect();
  const head = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const above = words.top - GAP - height;
  const isBelow = words.bottom + gap + height <= innerHeight || above < head;
  const left = Math.max(GAP, Math.min(words.left, document.documentElement.clientWidth - width - GAP));
  bar.style.left = `${left + scrollX}px`;
  bar.style.top = `${(isBelow ? words.bottom + gap : above) + scrollY}px`;
}
