import { element, marked } from './dom.ts';
import type { Group, Section } from './group.ts';
import type { NameHit } from './match-names.ts';
import type { Preview } from './preview.ts';
import { plural } from './status.ts';
import type { Units } from './units.ts';
import type { Part } from './words.ts';

/** What is listed: names first, each a line, then groups of links. */
interface Listed {
  readonly names: readonly NameHit[];
  readonly groups: readonly Group[];
}

/** Makes an option of the listbox that leads to `href` and is shown beside it as `preview`. */
type MakeOption = (href: string, preview: Preview, ...children: readonly Node[]) => HTMLElement;

/** Fills the listbox; gives what can be shown beside an option. */
export function renderGroups(
  list: HTMLElement,
  { names, groups }: Listed,
  units: Units,
): ReadonlyMap<Element, Preview> {
  const previews = new Map<Element, Preview>();
  const option: MakeOption = (href, preview, ...children) => {
    const id = `${list.id}-${previews.size + 1}`;
    const made = element('a', { role: 'option', id, 'aria-selected': 'false', href }, ...children);
    previews.set(made, preview);
    return made;
  };
  const called = element('div', { role: 'group', class: 's-names', 'aria-label': 'By name' });
  called.append(...names.map((name) => nameOption(option, name)));
  list.replaceChildren(
    ...(names.length > 0 ? [called] : []),
    ...groups.map((group, index) => groupOf(option, group, `${list.id}-g${index + 1}`, units)),
  );
  list.hidden = names.length + groups.length === 0;
  return previews;
}

function nameOption(option: MakeOption, { kind, name, alias, href, line }: NameHit): HTMLElement {
  return option(
    href,
    { from: plain(kind), title: plain(name), text: () => plain(line), isSection: false },
    element('span', { class: 'where' }, kind, ' '),
    element('span', { class: 'o-n' }, name),
    element('span', { class: 'o-l' }, alias === undefined ? ' ' : ` also ${alias}. `, line),
  );
}

function groupOf(option: MakeOption, group: Group, headId: string, units: Units): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-labelledby': headId },
    element(
      'p',
      { class: 'g-h', id: headId, role: 'presentation' },
      ...unitFigure(group, units),
      element('span', {}, ...marked(group.title)),
    ),
    ...group.sections.map((section) => sectionOption(option, group, section)),
    ...(group.total > group.sections.length ? [restOption(option, group)] : []),
  );
}

function sectionOption(
  option: MakeOption,
  page: Group,
  { href, title, excerpt, text }: Section,
): HTMLElement {
  return option(
    href,
    { from: page.title, title, text, isSection: true },
    element('span', { class: 'o-h' }, ...marked(title)),
    element('span', { class: 'o-x' }, ...marked(excerpt)),
  );
}

function restOption(option: MakeOption, { href, total, title, sections: [first] }: Group): HTMLElement {
  return option(
    href,
    { from: title, title: first?.title ?? [], text: first?.text ?? (() => []), isSection: true },
    element('span', { class: 'o-h o-all' }, `All ${plural(total, 'section')} of this bite`),
  );
}

function plain(text: string): readonly Part[] {
  return [{ text, found: false }];
}

function unitFigure({ unit }: Group, units: Units): readonly Node[] {
  const number = unit === undefined ? undefined : units.number(unit);
  if (number === undefined) return [];
  return [element('span', { class: 'where' }, element('span', { class: 'vh' }, 'Unit '), String(number))];
}
