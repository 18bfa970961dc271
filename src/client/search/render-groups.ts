import { element, marked } from './dom.ts';
import type { Group, Section } from './group.ts';
import { plural } from './status.ts';
import type { Units } from './units.ts';

/** Fills the listbox with groups of links. */
export function renderGroups(list: HTMLElement, groups: readonly Group[], units: Units): void {
  let options = 0;

  const option = (href: string, ...children: readonly Node[]): HTMLElement =>
    element(
      'a',
      { role: 'option', id: `${list.id}-${++options}`, 'aria-selected': 'false', href },
      ...children,
    );

  const place = ({ href, title, excerpt }: Section): HTMLElement =>
    option(
      href,
      element('span', { class: 'o-h' }, ...marked(title)),
      element('span', { class: 'o-x' }, ...marked(excerpt)),
    );

  const rest = ({ href, total }: Group): HTMLElement =>
    option(href, element('span', { class: 'o-h o-all' }, `All ${plural(total, 'section')} of this bite`));

  const group = (item: Group, index: number): HTMLElement => {
    const headId = `${list.id}-g${index + 1}`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': headId },
      element(
        'p',
        { class: 'g-h', id: headId, role: 'presentation' },
        ...unitFigure(item, units),
        element('span', {}, ...marked(item.title)),
      ),
      ...item.sections.map(place),
      ...(item.total > item.sections.length ? [rest(item)] : []),
    );
  };

  list.replaceChildren(...groups.map(group));
  list.hidden = groups.length === 0;
}

function unitFigure({ unit }: Group, units: Units): readonly Node[] {
  const number = unit === undefined ? undefined : units.number(unit);
  if (number === undefined) return [];
  return [element('span', { class: 'where' }, element('span', { class: 'vh' }, 'Unit '), String(number))];
}
