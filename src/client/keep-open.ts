interface Kept {
  /** Places, among the page's own `details`, of those that are open. */
  readonly open?: readonly number[];
}

/** What a reader has unfolded in the text; the contents fold by themselves. */
function folds(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('main details:not(.contents *)')];
}

/** Opens what was open when this entry of the history was left. */
export function openKept(): void {
  const kept = (history.state as Kept | null)?.open;
  if (kept) folds().forEach((fold, place) => (fold.open = kept.includes(place)));
}

openKept();

// It rests with the entry of the history, so going back finds it and a new visit does not.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const all = folds();
    if (!all.includes(target as HTMLDetailsElement)) return;
    const open = all.flatMap((fold, place) => (fold.open ? [place] : []));
    history.replaceState({ ...(history.state as Kept | null), open }, '');
  },
  true,
);
