type Key = readonly [key: string, does: string];

interface Group {
  readonly name: string;
  /** Where this is not on the page the group's keys do nothing. */
  readonly needs?: string;
  readonly keys: readonly Key[];
}

const groups: readonly Group[] = [
  {
    name: 'Go',
    keys: [
      ['/', 'Search'],
      ['Ctrl K', 'Search, also from a field'],
    ],
  },
  {
    name: 'This bite',
    needs: 'main.bite',
    keys: [
      ['[', 'Previous bite'],
      [']', 'Next bite'],
      ['u', 'Mark as read, or as unread'],
    ],
  },
  {
    name: 'Selected words',
    needs: 'main.bite',
    keys: [['q', 'Copy as a quote with its source']],
  },
  { name: 'Selected words', needs: 'a.report', keys: [['r', 'Report a mistake in them']] },
  {
    name: 'Anywhere',
    keys: [
      ['?', 'This list'],
      ['Esc', 'Close what is open'],
    ],
  },
];

function element(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function row([key, does]: Key): HTMLElement {
  const caps = key.split(' ').flatMap((cap) => [element('kbd', cap), ' ']);
  return element('div', element('dt', does), element('dd', ...caps.slice(0, -1)));
}

function sections(): HTMLElement[] {
  const shown = groups.filter(({ needs }) => needs === undefined || document.querySelector(needs));
  const names = new Set(shown.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const keys = shown.filter((group) => group.name === name).flatMap((group) => group.keys);
    return [element('h3', name), element('dl', ...keys.map(row))];
  });
}

/** The list of keys, closed, at the end of the page. */
export function buildKeysDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const heading = element('h2', 'Keys');
  const close = element('button', '×');
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-h');
  heading.id = 'keys-h';
  close.className = 'ib';
  close.ariaLabel = 'Close the list of keys';
  close.addEventListener('click', () => dialog.close());
  dialog.append(heading, close, ...sections());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
