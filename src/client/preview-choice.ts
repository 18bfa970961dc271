let chosen: boolean | undefined;

/** True when the reader wants no previews. */
export function previewsAreOff(): boolean {
  try {
    return chosen ?? localStorage.getItem('previews') === 'off';
  } catch {
    return false;
  }
}

/** Keeps the reader's choice on the device; where storage is blocked, for this page. */
export function choosePreviews(off: boolean): void {
  chosen = off;
  try {
    if (off) localStorage.setItem('previews', 'off');
    else localStorage.removeItem('previews');
  } catch {
    // The choice then lasts for this page.
  }
}
