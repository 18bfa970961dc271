import { previewsAreOff } from './preview-choice.ts';

const LINKS = 'main a:is(.wl, .term, .cite, .fn, [data-ref])';
const MARKS = 'main a:is(.term, .cite, .fn)';

/** `<link-previews>`: on the first intent to follow a link of the text, fetches what shows its preview, and hands over. */
class LinkPreviews extends HTMLElement {
  #touch = false;
  #started = false;

  connectedCallback(): void {
    if (!('popover' in HTMLElement.prototype)) return;
    document.addEventListener('pointerdown', this.#down, true);
    document.addEventListener('pointerover', this.#over);
    document.addEventListener('focusin', this.#focus);
    document.addEventListener('click', this.#click);
  }

  #down = (event: PointerEvent): void => {
    this.#touch = event.pointerType === 'touch';
  };

  #over = (event: PointerEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    if (link && event.pointerType !== 'touch') void this.#start(link);
  };

  #focus = (event: FocusEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    if (link?.matches(':focus-visible')) void this.#start(link);
  };

  /** A finger has no way to point without pressing: its first tap on a mark opens the preview, which has the way on. */
  #click = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(MARKS);
    if (!link || this.#started || !this.#touch || event.detail === 0 || previewsAreOff()) return;
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#start(link, true).catch(() => {
      location.assign(link.href);
    });
  };

  async #start(link: HTMLAnchorElement, tapped = false): Promise<void> {
    if (previewsAreOff()) return;
    const { startPreviews } = await import('./preview/previews.ts');
    if (this.#started) return;
    this.#started = true;
    startPreviews(link, tapped);
  }
}

customElements.define('link-previews', LinkPreviews);
