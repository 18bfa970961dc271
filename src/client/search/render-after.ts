import { BASE } from './base.ts';
import { element } from './dom.ts';
import type { State } from './session.ts';
import { plural } from './status.ts';

/** What the buttons below the results do. */
export interface AfterActions {
  readonly onMore: () => void;
  readonly onDropFilters: () => void;
  readonly onWord: (word: string) => void;
}

/** A line of other spellings above the results; empty if there are none. */
export function renderMeant(root: HTMLElement, state: State, onWord: (word: string) => void): void {
  const meant = state.kind === 'found' ? state.meant : [];
  const choices = meant.flatMap((text, index) => {
    const made = button(`“${text}”`, () => onWord(text));
    return index === 0 ? [made] : [meant.length - 1 === index ? ' or ' : ', ', made];
  });
  root.replaceChildren(...(choices.length > 0 ? ['Did you mean ', ...choices, '?'] : []));
}

/** What follows the results: more of them, narrower or wider questions, other ways in. Never a dead end. */
export function renderAfter(root: HTMLElement, state: State, actions: AfterActions): void {
  root.replaceChildren(...children(state, actions));
}

function children(state: State, { onMore, onDropFilters, onWord }: AfterActions): readonly Node[] {
  if (state.kind === 'failed') return [elsewhere('Meanwhile, look in')];
  if (state.kind !== 'found') return [];
  const { found, groups, loose, alone } = state;
  if (groups.length < found.total)
    return [row(button(`Show more of the ${plural(found.total, 'bite')}`, onMore))];
  if (found.total > 0) return [];
  const wider = [
    ...(found.unfiltered > 0
      ? [button(`Drop the filters: ${plural(found.unfiltered, 'bite')}`, onDropFilters)]
      : []),
    ...(loose
      ? [button(`Without the quotes: ${plural(loose.total, 'bite')}`, () => onWord(loose.text))]
      : []),
    ...alone.map(({ text, total }) => button(`Only “${text}”: ${plural(total, 'bite')}`, () => onWord(text))),
  ];
  return [
    ...(wider.length > 0 ? [row(...wider)] : []),
    elsewhere('Fewer or shorter words find more. Or look in'),
  ];
}

function row(...buttons: readonly Node[]): Node {
  return element('p', { class: 's-acts' }, ...buttons);
}

function button(label: string, onClick: () => void): Node {
  const made = element('button', { type: 'button', class: 'btn' }, label);
  made.addEventListener('click', onClick);
  return made;
}

function elsewhere(lead: string): Node {
  const link = (path: string, label: string): Node => element('a', { href: BASE + path }, label);
  return element(
    'p',
    {},
    `${lead} the `,
    link('questions/', 'questions'),
    ' or the ',
    link('tags/', 'tags'),
    '.',
  );
}
