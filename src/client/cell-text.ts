/** What a cell of a figure's table says, without its notes and its sources. */
export function cellText(cell: HTMLTableCellElement | undefined): string {
  const own = [...(cell?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.matches('small, .cites')),
  );
  return own
    .map((node) => node.textContent)
    .join('')
    .trim();
}
