/** Whether the reader still draws the selection. */
let pressed = false;

/** The first words that are selected in a text fetch what can be done with them. */
function onSelect(): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  if (!selection.anchorNode?.parentElement?.closest('.prose')) return;
  document.removeEventListener('selectionchange', onSelect);
  void import('./quote/toolbar.ts').then(
    ({ startToolbar }) => startToolbar(pressed),
    () => document.addEventListener('selectionchange', onSelect),
  );
}

document.addEventListener('selectionchange', onSelect);
for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
  document.addEventListener(type, () => {
    pressed = type === 'pointerdown';
  });

export {};
