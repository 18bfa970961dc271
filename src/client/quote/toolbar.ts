import { isTyping } from '../is-typing.ts';
import { copyAndSay } from '../say.ts';
import { chunksOf } from './chunks.ts';
import { placeNear } from './place.ts';
import { linkTo, quotation, reportUrl, textFragment, wordsOf } from './quote-text.ts';
import { cutWords, lineOf, sourceOf } from './source.ts';

const SETTLED_MS = 250;

/** What can be done with the selected words. */
interface Offer {
  readonly quote: string;
  /** Address of a filled-in issue; undefined where the site names no repository. */
  readonly report: string | undefined;
}

let offer: Offer | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;
let pressed = false;

const copy = document.createElement('button');
copy.type = 'button';
copy.textContent = 'Copy as quote';
const report = document.createElement('a');
report.textContent = 'Report this sentence';
const bar = document.createElement('div');
bar.className = 'quote-bar';
bar.popover = 'manual';
bar.role = 'toolbar';
bar.ariaLabel = 'Selected text';

/** Offers, beside words that are selected in the text, to copy them with their source or to report them. `held`: a press that began before draws the selection still. Called once. */
export function startToolbar(held: boolean): void {
  pressed = held;
  bar.append(copy);
  document.querySelector('main')?.append(bar);
  copy.addEventListener('click', copyQuote);
  // A press on the bar must not give up the selection.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', settle);
  addEventListener('resize', settle);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    document.addEventListener(type, (event) => {
      pressed = event.type === 'pointerdown' && !bar.contains(event.target as Node);
      settle();
    });
  document.addEventListener('keydown', onKey);
  settle();
}

function settle(): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (!pressed && !bar.contains(document.activeElement)) show();
  }, SETTLED_MS);
}

function show(): void {
  const range = selectedRange();
  offer = range && offerFor(range);
  if (!range || !offer) {
    bar.hidePopover();
    return;
  }
  if (offer.report !== undefined) {
    report.href = offer.report;
    bar.append(report);
  }
  bar.showPopover();
  placeNear(bar, range.getBoundingClientRect());
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const text = document.querySelector('.prose');
  return text?.contains(range.startContainer) ? range : undefined;
}

function offerFor(range: Range): Offer | undefined {
  const chunks = chunksOf(range);
  const words = wordsOf(chunks);
  if (words === '') return undefined;
  const source = sourceOf(range.startContainer);
  const fragment = textFragment(chunks, cutWords(range));
  const form = document.querySelector<HTMLAnchorElement>('a.report')?.href;
  return {
    quote: quotation(words, source, fragment),
    report:
      form && reportUrl(form, { words, link: linkTo(source, fragment), line: lineOf(range.startContainer) }),
  };
}

function copyQuote(): void {
  if (offer) void copyAndSay(offer.quote, 'Quote copied, with its source');
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (!bar.matches(':popover-open') || document.querySelector('dialog[open]')) return;
  if (event.key === 'q') copyQuote();
  else if (event.key === 'r' && offer?.report) report.click();
  else if (event.key === 'Escape') bar.hidePopover();
  else return;
  event.preventDefault();
}
