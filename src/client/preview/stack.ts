import type { PreviewContent } from './content.ts';
import { buildPanel, type Panel } from './panel.ts';
import { hold, letGo, place } from './place.ts';

/** The open previews, the oldest first. */
export class Stack {
  #open: Panel[] = [];
  /** A link that gets the focus back, which is no sign of interest in it. */
  quiet: HTMLAnchorElement | undefined;

  get top(): Panel | undefined {
    return this.#open.at(-1);
  }

  /** The panel that an element stands in. */
  around(element: Element | null): Panel | undefined {
    return this.#open.find((panel) => panel.element.contains(element));
  }

  /** The panel of a link. */
  of(link: Element | null): Panel | undefined {
    return this.#open.find((panel) => panel.link === link);
  }

  show(link: HTMLAnchorElement, content: PreviewContent): void {
    const level = (this.around(link)?.level ?? 0) + 1;
    if (level > 2 || !link.isConnected) return;
    this.#closeAll(this.#open.filter((panel) => !panel.pinned && panel.level >= level));
    const panel = buildPanel(link, content, level);
    link.ariaExpanded = 'true';
    link.setAttribute('aria-controls', panel.element.id);
    this.#open.push(panel);
    panel.element.showPopover();
    place(panel);
    const text = panel.element.querySelector<HTMLElement>('.pv-b');
    // What scrolls is reached by the keyboard too.
    if (text && text.scrollHeight > text.clientHeight) text.tabIndex = 0;
  }

  close(panel: Panel): void {
    const { element, link } = panel;
    this.#open = this.#open.filter((other) => other !== panel);
    this.#closeAll(this.#open.filter((other) => !other.pinned && element.contains(other.link)));
    if (element.contains(document.activeElement)) {
      this.quiet = link;
      link.focus({ preventScroll: true });
    }
    link.ariaExpanded = null;
    link.removeAttribute('aria-controls');
    letGo(panel);
    element.remove();
  }

  /** Closes all that are not pinned, but those around or opened from these elements. */
  closeBut(...near: readonly (Element | null)[]): void {
    const kept = new Set<Panel>();
    for (const element of near) {
      let panel = this.of(element) ?? this.around(element);
      for (; panel; panel = this.around(panel.link)) kept.add(panel);
    }
    this.#closeAll(this.#open.filter((panel) => !panel.pinned && !kept.has(panel)));
  }

  /** Closes at once what hides the place of the focus. */
  uncover(focused: Element): void {
    const at = focused.getBoundingClientRect();
    const above = this.#open.filter(({ element, link, pinned }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isApart = at.right < left || at.left > right || at.bottom < top || at.top > bottom;
      return !pinned && !isApart && link !== focused && !element.contains(focused);
    });
    this.#closeAll(above);
  }

  /** Pins a panel where it is, or lets it go. */
  turnPin(panel: Panel): void {
    panel.pinned = !panel.pinned;
    hold(panel);
    const pin = panel.element.querySelector('.pv-pin');
    if (pin) pin.ariaPressed = String(panel.pinned);
  }

  /** Closes those whose link was scrolled out of sight. */
  closeFar(): void {
    const far = this.#open.filter(({ link, pinned }) => {
      const { top, bottom } = link.getBoundingClientRect();
      return !pinned && (bottom < 0 || top > innerHeight);
    });
    this.#closeAll(far);
  }

  /** Moves panels that stand where they were put back into a window that shrank. */
  keepInside(): void {
    for (const panel of this.#open) if (panel.element.matches('.held')) hold(panel);
  }

  #closeAll(panels: readonly Panel[]): void {
    for (const panel of panels) if (this.#open.includes(panel)) this.close(panel);
  }
}
