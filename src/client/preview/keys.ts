import type { Stack } from './stack.ts';

const STOPS = 'a[href], button, [tabindex="0"]';

/** Esc closes the newest panel; Tab goes from a link into its panel and out behind the link again. */
export function pressKey(event: KeyboardEvent, stack: Stack): void {
  if (event.key === 'Escape') escape(event, stack);
  else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) tab(event, stack);
}

function escape(event: KeyboardEvent, stack: Stack): void {
  const panel = stack.top;
  if (!panel || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  stack.close(panel);
}

function tab(event: KeyboardEvent, stack: Stack): void {
  const here = document.activeElement;
  const own = stack.of(here);
  if (own && !event.shiftKey) {
    event.preventDefault();
    own.element.querySelector<HTMLElement>(STOPS)?.focus();
    return;
  }
  const panel = stack.around(here);
  if (!panel) return;
  const stops = [...panel.element.querySelectorAll(STOPS)];
  const isEdge = here === (event.shiftKey ? stops[0] : stops.at(-1));
  if (!isEdge) return;
  // Forwards, the browser itself goes on from the link to what follows it.
  if (event.shiftKey) event.preventDefault();
  stack.quiet = panel.link;
  panel.link.focus();
}
