import { keepProgress, pathOf, type Place } from './progress-store.ts';

const GLANCE_MS = 5000;
const END = 96;

/** Where the reader is in the bite. At its end that is the start of the next. */
function place(text: Element, title: string): Place {
  const { top, height } = text.getBoundingClientRect();
  const percent = Math.round(Math.min(1, Math.max(0, (innerHeight * 0.9 - top) / height)) * 100);
  const next = document.querySelector<HTMLAnchorElement>('.turn [rel=next]');
  if (percent >= END && next)
    return { path: pathOf(next), title: next.querySelector('.to')?.textContent ?? '', percent: 0 };
  const heading = [...text.querySelectorAll(':is(h2, h3)[id]')].findLast(
    (other) => other.getBoundingClientRect().top < innerHeight * 0.34,
  );
  return { path: pathOf(location), title, id: heading?.id, section: heading?.textContent.trim(), percent };
}

// `visibilitychange` is the last event that a phone is sure to send.
document.addEventListener('visibilitychange', () => {
  const text = document.querySelector('main.bite .prose');
  const title = document.querySelector('h1')?.textContent;
  // A glance is no reading.
  if (document.visibilityState === 'hidden' && text && title && performance.now() > GLANCE_MS)
    keepProgress({ last: place(text, title) });
});
