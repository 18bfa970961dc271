import { moveView, scaleOf, showBox, zoomView, type View } from '../map/view.ts';

const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Lets a reader come nearer to a drawing and move it: by buttons, keys, the wheel with Ctrl, a mouse or two fingers.
 * One finger and the bare wheel scroll the page as everywhere.
 */
class MapZoom extends HTMLElement {
  #views = new WeakMap<SVGSVGElement, View>();
  #fingers = new Map<number, PointerEvent>();
  #dragged = 0;

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.zoom');
    const picture = this.querySelector<HTMLElement>('.map');
    if (!tools || !picture) return;
    tools.hidden = false;
    tools.addEventListener('click', ({ target }) => {
      const by = target instanceof Element ? target.closest('button')?.value : undefined;
      if (by !== undefined) this.#zoom(Number(by));
    });
    tools.addEventListener('keydown', (event) => this.#key(event));
    picture.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    picture.addEventListener('focusin', ({ target }) => this.#follow(target));
    picture.addEventListener('pointerdown', (event) => this.#press(event));
    picture.addEventListener('pointermove', (event) => this.#drag(event, picture));
    for (const end of ['pointerup', 'pointercancel'] as const)
      picture.addEventListener(end, (event) => this.#fingers.delete(event.pointerId));
    // Two fingers are for the drawing; left to the browser they would scroll.
    for (const touch of ['touchstart', 'touchmove'] as const)
      picture.addEventListener(
        touch,
        (event) => {
          if (event.touches.length > 1) event.preventDefault();
        },
        {
          passive: false,
        },
      );
    // A drawing's links would be dragged out of the page, and a drag that ends on one would follow it.
    picture.addEventListener('dragstart', (event) => event.preventDefault());
    picture.addEventListener(
      'click',
      (event) => {
        if (this.#dragged > 4) event.preventDefault();
      },
      true,
    );
    this.#show(this.#view);
  }

  /** The drawing that the style sheet shows at this width. */
  get #svg(): SVGSVGElement | undefined {
    return [...this.querySelectorAll<SVGSVGElement>('.map svg')].find((svg) => svg.clientWidth > 0);
  }

  get #whole(): View {
    const { width, height } = this.#svg ?? {};
    return { x: 0, y: 0, width: width?.baseVal.value ?? 1, height: height?.baseVal.value ?? 1 };
  }

  get #view(): View {
    return (this.#svg && this.#views.get(this.#svg)) ?? this.#whole;
  }

  #show(view: View): void {
    const svg = this.#svg;
    if (!svg) return;
    this.#views.set(svg, view);
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    const scale = scaleOf(view, this.#whole);
    this.classList.toggle('near', scale > 1);
    const said = this.querySelector('output');
    if (said) said.textContent = `${String(Math.round(scale * 100))} %`;
  }

  /** Comes nearer about a point of the window, or about the middle of what the window shows; 0 shows the whole. */
  #zoom(factor: number, at?: readonly [number, number]): void {
    const whole = this.#whole;
    const point = this.#pointAt(at ?? this.#middle());
    this.#show(factor === 0 ? whole : zoomView(this.#view, whole, factor, point));
  }

  #move(right: number, down: number): void {
    this.#show(moveView(this.#view, this.#whole, right, down));
  }

  #middle(): readonly [number, number] {
    const { left, width, top = 0, bottom = 0 } = this.#svg?.getBoundingClientRect() ?? {};
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return [(left ?? 0) + (width ?? 0) / 2, (from + to) / 2];
  }

  #pointAt([left, top]: readonly [number, number]): readonly [number, number] {
    const point = new DOMPoint(left, top).matrixTransform(this.#svg?.getScreenCTM()?.inverse());
    return [point.x, point.y];
  }

  /** Units of the drawing in a pixel of the window. */
  get #unit(): number {
    return this.#view.width / (this.#svg?.clientWidth ?? 1);
  }

  #key(event: KeyboardEvent): void {
    const [right, down] = steps[event.key] ?? [];
    if (right === undefined || down === undefined || scaleOf(this.#view, this.#whole) === 1) return;
    event.preventDefault();
    this.#move(right * 80 * this.#unit, down * 80 * this.#unit);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(1.002 ** -Math.max(-150, Math.min(150, event.deltaY)), [event.clientX, event.clientY]);
  }

  #follow(target: EventTarget | null): void {
    // A link in a card of HTML stands where its card stands.
    const shown = target instanceof Element ? (target.closest('foreignObject') ?? target) : undefined;
    if (!(shown instanceof SVGGraphicsElement) || shown instanceof SVGSVGElement) return;
    this.#show(showBox(this.#view, this.#whole, shown.getBBox()));
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#dragged = 0;
    this.#fingers.set(event.pointerId, event);
  }

  #drag(event: PointerEvent, picture: HTMLElement): void {
    const before = this.#fingers.get(event.pointerId);
    const other = [...this.#fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (!before || (!other && event.pointerType !== 'mouse')) return;
    const [right, down] = [event.clientX - before.clientX, event.clientY - before.clientY];
    this.#dragged += Math.hypot(right, down);
    if (this.#dragged > 4 && !picture.hasPointerCapture(event.pointerId))
      picture.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, event);
    // Of two fingers each carries the drawing half the way.
    const share = other ? 0.5 : 1;
    this.#move(-right * share * this.#unit, -down * share * this.#unit);
    if (other)
      this.#zoom(distance(event, other) / Math.max(distance(before, other), 1), middle(event, other));
  }
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(a: PointerEvent, b: PointerEvent): readonly [number, number] {
  return [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2];
}

customElements.define('map-zoom', MapZoom);
