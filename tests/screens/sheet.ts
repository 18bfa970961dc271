import { shots, themes, windows } from './shots.ts';

/** The page that shows all pictures, as Markdown: a table a width, and one for paper. `has` says which were taken. */
export function indexSheet(has: (file: string) => boolean): string {
  const taken = shots.filter(({ name }) => has(fileOf(name, 1280, 'light')));
  const screens = windows.map(({ width, height }) => {
    const rows = taken.map(({ name, title }) =>
      row([title, ...themes.map((theme) => picture(`${title}, ${theme}`, fileOf(name, width, theme)))]),
    );
    return [
      `## ${width} × ${height}`,
      '',
      row(['page', ...themes]),
      row(['---', '---', '---']),
      ...rows,
    ].join('\n');
  });
  const paper = taken
    .filter(({ name }) => has(paperOf(name)))
    .map(({ name, title }) => row([title, picture(`${title} on paper`, paperOf(name))]));
  return [
    '# Every kind of page\n\nMade by `npm run screens` from the built site: the first screen of each page in both themes, and its first sheet of A4.',
    ...screens,
    ['## Paper', '', row(['page', 'first sheet']), row(['---', '---']), ...paper].join('\n'),
    '',
  ].join('\n\n');
}

export function fileOf(name: string, width: number, theme: string): string {
  return `${name}-${width}-${theme}.webp`;
}

export function paperOf(name: string): string {
  return `${name}-paper.webp`;
}

function picture(alt: string, file: string): string {
  return `![${alt}](${file})`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
