/**
 * Keeps a dialog that fills the screen above the on-screen keyboard, which some systems lay over the page:
 * its height is that of the part one sees, in `--seen`.
 */
export function keepAboveKeyboard(dialog: HTMLElement): void {
  const seen = window.visualViewport;
  seen?.addEventListener('resize', () => {
    // Pinching to zoom changes the part one sees too, and must not squeeze the dialog.
    if (seen.scale <= 1.01) dialog.style.setProperty('--seen', `${seen.height}px`);
  });
}
