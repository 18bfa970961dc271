import { previewsAreOff } from '../preview-choice.ts';
import { Intent } from './intent.ts';
import { pressKey } from './keys.ts';
import { Stack } from './stack.ts';

const LINKS = ':is(main, .preview) a:is(.wl, .term, .cite, .fn, [data-ref])';
/** A finger's first tap on one of these opens it. */
const MARKS = '.term, .cite, .fn';

const stack = new Stack();
const intent = new Intent((link, content) => {
  stack.show(link, content);
});
let touch = false;
let pointer = '';

/** Shows previews from now on, and that of the link which asked for it first. */
export function startPreviews(link: HTMLAnchorElement, tapped: boolean): void {
  document.addEventListener('pointerdown', down, true);
  document.addEventListener('pointerover', over);
  document.documentElement.addEventListener('pointerleave', leaveWindow);
  document.addEventListener('pointerup', lift);
  document.addEventListener('focusin', focus);
  document.addEventListener('keydown', press);
  document.addEventListener('click', click);
  document.addEventListener('scroll', scroll, { passive: true });
  window.addEventListener('resize', resize);
  window.addEventListener('pagehide', leavePage);
  if (tapped) void tap(link);
  else if (link.matches(':hover, :focus-visible')) visit(link);
}

/** The pointer or the focus came to an element. */
function visit(element: Element): void {
  const link = element.closest<HTMLAnchorElement>(LINKS);
  const isNew = link && !stack.of(link) && !previewsAreOff();
  if (isNew && (stack.around(link)?.level ?? 0) < 2) intent.begin(link);
  else intent.end();
  intent.leave(() => {
    const focused = document.activeElement;
    const isHeld = stack.around(focused) !== undefined || focused?.matches(':focus-visible') === true;
    stack.closeBut(link ?? element, isHeld ? focused : null);
  });
}

function over(event: PointerEvent): void {
  const place = `${String(event.clientX)} ${String(event.clientY)}`;
  // Text that scrolls under a pointer at rest is no sign of interest.
  if (event.pointerType === 'touch' || place === pointer) return;
  pointer = place;
  visit(event.target as Element);
}

function leaveWindow(event: PointerEvent): void {
  if (event.pointerType !== 'touch') visit(document.documentElement);
}

function focus(event: FocusEvent): void {
  const element = event.target as Element;
  const isQuiet = element === stack.quiet;
  stack.quiet = undefined;
  if (isQuiet || !element.matches(':focus-visible')) return;
  stack.uncover(element);
  visit(element);
}

function press(event: KeyboardEvent): void {
  if (event.key === 'Escape') intent.end();
  pressKey(event, stack);
}

function down(event: PointerEvent): void {
  touch = event.pointerType === 'touch';
}

/** A tap beside closes; a scroll is no tap, the browser then takes the pointer away. */
function lift(event: PointerEvent): void {
  if (event.pointerType !== 'touch') return;
  const element = event.target as Element;
  stack.closeBut(element.closest(LINKS) ?? element);
}

function click(event: MouseEvent): void {
  const element = event.target as Element;
  const panel = stack.around(element);
  if (panel && element.closest('.pv-close')) stack.close(panel);
  else if (panel && element.closest('.pv-pin')) stack.turnPin(panel);
  const link = element.closest('a');
  if (!link || event.defaultPrevented) return;
  const first = link.matches(LINKS) && link.matches(MARKS) && !stack.of(link) && (panel?.level ?? 0) < 2;
  if (first && touch && event.detail > 0 && !previewsAreOff()) {
    event.preventDefault();
    void tap(link);
  } else follow();
}

/** A link was followed: what showed where it leads has done its work. */
function follow(): void {
  intent.end();
  const focused = document.activeElement;
  // The way goes on from where the link leads, not from here; and a link must stand until it is followed.
  if (focused instanceof HTMLElement && stack.around(focused)?.pinned === false) focused.blur();
  setTimeout(() => {
    stack.closeBut();
  });
}

async function tap(link: HTMLAnchorElement): Promise<void> {
  intent.end();
  if (!(await intent.now(link))) location.assign(link.href);
}

function scroll(): void {
  stack.closeFar();
}

function resize(): void {
  stack.keepInside();
}

function leavePage(): void {
  intent.end();
  intent.stay();
  stack.closeBut();
}
