import { findRoute, type Relation, type RouteGraph, type Step } from '../map/route.ts';

/** What joins a bite of a way to the one before. */
const words: Record<Relation, string> = {
  needed: 'builds on it',
  needs: 'it builds on',
  linked: 'linked with it',
};

/** Answers `?from=…&to=…` by marking the shortest way on the map. Without it the map stands as drawn. */
class MapRoute extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new URLSearchParams([...fields(form)].map(({ name, value }) => [name, value]));
      history.pushState(null, '', `?${query.toString()}`);
      this.answer(form);
    });
    addEventListener('popstate', () => this.restore(form));
    this.restore(form);
  }

  private restore(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const field of fields(form)) field.value = query.get(field.name) ?? '';
    this.answer(form);
  }

  private answer(form: HTMLFormElement): void {
    const [from, to] = fields(form).map(({ selectedOptions: [option] }) => option);
    const graph = JSON.parse(this.dataset.graph ?? '{"needs":[],"links":[]}') as RouteGraph;
    const isAsked = Boolean(from?.value && to?.value);
    const route = isAsked ? findRoute(graph, Number(from?.dataset.p), Number(to?.dataset.p)) : undefined;
    this.mark(route ?? []);
    const list = this.querySelector('.steps');
    list?.replaceChildren(...(route ?? []).map((step) => this.item(step)));
    const said = this.querySelector('.way-said');
    if (said) said.textContent = isAsked ? sentence(from?.text, to?.text, route) : '';
  }

  private item({ place, by }: Step): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = this.querySelector(`a[data-p="${String(place)}"]`)?.getAttribute('href') ?? '';
    link.textContent = this.querySelector(`option[data-p="${String(place)}"]`)?.textContent.trim() ?? '';
    item.append(link);
    if (by) item.append(Object.assign(document.createElement('span'), { textContent: `, ${words[by]}` }));
    return item;
  }

  private mark(route: readonly Step[]): void {
    this.classList.toggle('has-way', route.length > 0);
    for (const old of this.querySelectorAll('.on')) old.classList.remove('on');
    for (const old of this.querySelectorAll('.way')) old.remove();
    for (const svg of this.querySelectorAll('svg')) {
      for (const [index, { place }] of route.entries()) {
        svg.querySelector(`[data-p="${String(place)}"]`)?.classList.add('on');
        const before = route[index - 1];
        if (before) markLine(svg, before.place, place);
      }
    }
  }
}

function fields(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

function sentence(from = '', to = '', route: readonly Step[] | undefined): string {
  if (!route) return `No way leads from “${from.trim()}” to “${to.trim()}”.`;
  const steps = route.length - 1;
  return steps === 0 ? 'That is the same bite.' : `${String(steps)} ${steps === 1 ? 'step' : 'steps'}:`;
}

/** Lays the step over the map, along its line where one is drawn. */
function markLine(svg: SVGSVGElement, from: number, to: number): void {
  const drawn = svg.querySelector(
    `[data-e="${String(from)}-${String(to)}"], [data-e="${String(to)}-${String(from)}"]`,
  );
  drawn?.classList.add('on');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', drawn?.getAttribute('d') ?? wayBetween(boxOf(svg, from), boxOf(svg, to)));
  line.setAttribute('class', 'way');
  svg.querySelector('.unit')?.before(line);
}

interface Ends {
  readonly x: number;
  readonly y: number;
  /** Where the label ends. */
  readonly end: number;
}

function boxOf(svg: SVGSVGElement, place: number): Ends {
  const spot = svg.querySelector(`[data-p="${String(place)}"]`);
  const value = (of: string, name: string) => Number(spot?.querySelector(of)?.getAttribute(name));
  return {
    x: value('circle', 'cx'),
    y: value('circle', 'cy'),
    end: value('rect', 'x') + value('rect', 'width'),
  };
}

/** From label to dot where they stand side by side, and a bow in the margin where one stands under the other. */
function wayBetween(a: Ends, b: Ends): string {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const [from, to] = a.x === b.x ? [a.x - 6, b.x - 6] : [left.end, right.x - 6];
  const middle = a.x === b.x ? a.x - Math.min(46, a.x - 10) : (from + to) / 2;
  return `M${from} ${left.y}C${middle} ${left.y} ${middle} ${right.y} ${to} ${right.y}`;
}

customElements.define('map-route', MapRoute);
