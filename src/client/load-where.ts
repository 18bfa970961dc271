/** Loads each script whose selector finds something on the page. */
export function loadWhere(scripts: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [selector, load] of Object.entries(scripts)) {
    if (document.querySelector(selector)) void load();
  }
}
